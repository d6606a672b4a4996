import type { FieldProblem } from '../fault/fault.ts';
import { isDayKey } from '../history/day-keys.ts';
import type { MovementId } from '../movement/movement.ts';
import type { MovementLookup } from '../session/routine.ts';
import { isRecord, type UnknownRecord } from '../session/unknown-value.ts';
import { type Plan, type PlanItem, planLimits } from './plan.ts';
import { readPlanItem } from './read-plan-item.ts';
import { optionalText, readText } from './read-text.ts';

export type PlanReading =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/**
 * Reads a plan from outside, in the form of its file (without `format` and `version`, which
 * `readPlanFile` has looked at). Every problem names its path: `items[2].dose.holdSeconds`. Unknown
 * fields are left out.
 */
export function readPlan(value: unknown, movements: MovementLookup): PlanReading {
  if (!isRecord(value)) return { ok: false, problems: [{ path: '', problem: 'not-plan' }] };
  const problems: FieldProblem[] = [];
  const title = readText(value.title, 'title', planLimits.title, problems);
  const by = optionalText(value.by, 'by', planLimits.name, problems);
  const notes = optionalText(value.notes, 'notes', planLimits.notes, problems);
  const days = readDays(value, problems);
  const items = readItems(value.items, movements, problems);
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    plan: { title, ...(by && { by }), ...days, ...(notes && { notes }), items },
  };
}

function readDays(value: UnknownRecord, problems: FieldProblem[]): Pick<Plan, 'from' | 'to'> {
  const read = (field: 'from' | 'to') => {
    const day = value[field];
    if (day === undefined) return undefined;
    if (typeof day === 'string' && isDayKey(day)) return day;
    problems.push({ path: field, problem: 'not-day' });
    return undefined;
  };
  const from = read('from');
  const to = read('to');
  if (from !== undefined && to !== undefined && to < from) {
    problems.push({ path: 'to', problem: 'earlier-than from' });
  }
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

function readItems(
  items: unknown,
  movements: MovementLookup,
  problems: FieldProblem[],
): readonly PlanItem[] {
  if (!Array.isArray(items)) problems.push({ path: 'items', problem: 'not-list' });
  else if (items.length === 0) problems.push({ path: 'items', problem: 'empty' });
  else if (items.length > planLimits.items) {
    problems.push({ path: 'items', problem: `more-entries-than ${planLimits.items}` });
  } else {
    const taken: MovementId[] = [];
    return items.flatMap((item, index) => {
      const path = `items[${index}]`;
      const read = readPlanItem(item, path, movements, taken, problems);
      if (!read) return [];
      if (taken.includes(read.movementId)) {
        problems.push({ path, problem: `again ${read.movementId}` });
      }
      taken.push(read.movementId);
      return [read];
    });
  }
  return [];
}
