import { catalogue, findMovement } from '../../content/catalogue/index.ts';
import { titles } from '../../content/words/movements/en/titles.ts';
import type { MovementId } from '../../domain/movement/movement.ts';
import { checkPlanDraft, emptyPlan, withOwnMovement } from '../../domain/plan/edit-plan.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { readPlanFile } from '../../domain/plan/plan-file.ts';
import { planToday } from '../../domain/plan/plan-today.ts';
import { PlanEditor } from '../plan/plan-editor.tsx';
import { PlanProblems } from '../plan/plan-problems.tsx';
import { type PlanProps, PlanView } from '../plan/plan-view.tsx';
import { now } from './fake-clock.ts';
import { pages } from './popup-specimens.tsx';
import type { Specimen } from './specimen.ts';

const day = '2026-11-20';
const perDay = (times: number) => ({ times, per: 'day' }) as const;

const plan: Plan = {
  title: 'Mid-back, first six weeks',
  by: 'A. Meier, physiotherapist',
  from: '2026-11-09',
  to: '2026-12-20',
  notes: 'Slowly, and never into pain. We look at it again before Christmas.',
  items: [
    {
      movementId: 'seated-twist',
      dose: { holdSeconds: 20, times: 2, sets: 1 },
      sides: 'both',
      howOften: perDay(2),
      notes: 'Only as far as it is easy.',
    },
    {
      movementId: 'cat-cow',
      dose: { repetitions: 10, times: 1, sets: 1 },
      sides: 'none',
      howOften: perDay(1),
    },
    {
      movementId: 'own-wall-angel' as MovementId,
      own: {
        name: 'Wall angel',
        steps: ['Stand with your back to a wall.', 'Slide both arms up along it, and down again.'],
        place: 'standing',
        figure: 'standing',
      },
      dose: { repetitions: 8, times: 1, sets: 2 },
      sides: 'none',
      howOften: { times: 3, per: 'week' },
    },
  ],
};

const done = [{ at: now, day, completeIds: ['seated-twist', 'cat-cow'] as const }];

const props: PlanProps = {
  plan,
  day,
  today: planToday(plan, done, day),
  nameOf: (id) => titles[id].name,
  editorAddress: '#plan/edit',
  libraryAddress: '#library',
  links: pages,
  onRead: (text) => readPlanFile(text, findMovement),
  onUse: () => {},
  onStart: () => {},
  onSave: () => {},
  onRemove: () => {},
};

const states: Readonly<Record<string, Partial<PlanProps>>> = {
  'two-of-four': {},
  none: { plan: null, today: null },
  'not-yet': { day: '2026-11-01', today: null },
  removed: { plan: null, today: null, removed: { title: plan.title, onUndo: () => {} } },
};

const editor = {
  movements: catalogue.map((movement) => ({ movement, name: titles[movement.id].name })),
  planAddress: '#plan',
  links: pages,
  check: (draft: Plan) => checkPlanDraft(draft, findMovement),
  onUse: () => {},
  onSave: () => {},
};

export const planSpecimens: readonly Specimen[] = [
  ...Object.entries(states).map(([state, changes]) => ({
    id: `plan/${state}`,
    render: () => <PlanView {...props} {...changes} />,
  })),
  { id: 'plan/editor', render: () => <PlanEditor {...editor} plan={plan} /> },
  {
    id: 'plan/editor-empty',
    render: () => <PlanEditor {...editor} plan={withOwnMovement(emptyPlan(day))} />,
  },
  {
    id: 'plan/problems',
    render: () => (
      <main>
        <h1>A file that cannot be taken</h1>
        <PlanProblems
          problem={{
            kind: 'fields',
            problems: [
              { path: 'items[0].dose.holdSeconds', problem: 'more-than 600' },
              { path: 'to', problem: 'earlier-than from' },
            ],
          }}
        />
      </main>
    ),
  },
];
