import { findMovement } from '../../../content/catalogue/index.ts';
import type { MovementId } from '../../../domain/movement/movement.ts';
import type { Plan } from '../../../domain/plan/plan.ts';
import type { CountedSession } from '../../../domain/plan/plan-today.ts';
import { readPlan } from '../../../domain/plan/read-plan.ts';

/** A plan in the form of its file, as somebody would write it by hand. */
export const planByHand = {
  format: 'midback-plan',
  version: 1,
  title: 'Mid-back, first weeks',
  by: 'A. Physiotherapist',
  from: '2027-03-01',
  to: '2027-04-11',
  items: [
    {
      movement: 'seated-twist',
      dose: { holdSeconds: 20, times: 2 },
      howOften: { times: 2, per: 'day' },
      notes: 'Only as far as it is easy.',
    },
    {
      own: { name: 'Wall angel', steps: ['Stand with your back to a wall.'], figure: 'standing' },
      dose: { repetitions: 8 },
      howOften: { times: 3, per: 'week' },
    },
  ],
} as const;

export function planOf(value: unknown = planByHand): Plan {
  const read = readPlan(value, findMovement);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.plan;
}

export function done(id: string, day: string, hour = 9): CountedSession {
  return {
    at: Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00Z`),
    day,
    completeIds: [id as MovementId],
  };
}
