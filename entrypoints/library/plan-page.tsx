import { useState } from 'preact/hooks';
import type { PageAddresses } from '../../components/links/page-links.tsx';
import { PlanEditor } from '../../components/plan/plan-editor.tsx';
import { PlanView } from '../../components/plan/plan-view.tsx';
import { catalogue, findMovement } from '../../content/catalogue/index.ts';
import { enPlan } from '../../content/words/en-plan.ts';
import { titles } from '../../content/words/movements/en/titles.ts';
import { checkPlanDraft, emptyPlan } from '../../domain/plan/edit-plan.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { planFileText, readPlanFile } from '../../domain/plan/plan-file.ts';
import { localDay } from '../../domain/time/local-day.ts';
import { currentZone } from '../../platform/time/now.ts';
import { saveFile } from '../options/save-file.ts';
import { keepPlan, removePlan } from '../surface/keep-plan.ts';
import { noticesOf } from '../surface/notices.ts';
import type { PageState } from '../surface/page-state.ts';
import { movementName, planSoFar } from '../surface/planned.ts';
import { movementSessionAddress } from '../surface/session-address.ts';
import { allAddress, planAddress, planEditorAddress } from './library-address.ts';

interface PlanPageProps {
  readonly state: PageState;
  readonly links: PageAddresses;
}

/** The plan from a professional: as it is, or another one taken over. */
export function PlanPage({ state, links }: PlanPageProps) {
  const plan = state.plan.value;
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<{
    readonly title: string;
    readonly undo: () => Promise<void>;
  } | null>(null);
  return (
    <PlanView
      plan={plan}
      day={localDay(state.nowMs.value, currentZone())}
      today={planSoFar(state)}
      nameOf={(id) => movementName(id, plan)}
      editorAddress={planEditorAddress}
      libraryAddress={allAddress}
      links={links}
      notices={noticesOf(state)}
      said={said}
      removed={
        removed && {
          title: removed.title,
          onUndo: () => void removed.undo().then(() => setRemoved(null)),
        }
      }
      onRead={(text) => readPlanFile(text, findMovement)}
      onUse={(next) =>
        void keepPlan(next).then(() => {
          setRemoved(null);
          setSaid(enPlan.import.used);
          scrollTo(0, 0);
        })
      }
      onStart={(id) => location.assign(movementSessionAddress(id))}
      onSave={() => plan && save(plan)}
      onRemove={() => {
        if (!plan) return;
        const { title } = plan;
        void removePlan().then((undo) => setRemoved({ title, undo }));
      }}
    />
  );
}

const movements = catalogue.map((movement) => ({ movement, name: titles[movement.id].name }));

/** The plan being written or changed. */
export function PlanEditorPage({ state, links }: PlanPageProps) {
  const [plan] = useState(
    () => state.plan.peek() ?? emptyPlan(localDay(state.nowMs.peek(), currentZone())),
  );
  return (
    <PlanEditor
      plan={plan}
      movements={movements}
      planAddress={planAddress}
      links={links}
      check={(draft) => checkPlanDraft(draft, findMovement)}
      onSave={save}
      onUse={(next) => void keepPlan(next).then(() => location.assign(planAddress))}
    />
  );
}

function save(plan: Plan): void {
  saveFile(new Blob([planFileText(plan)], { type: 'application/json' }), enPlan.fileName);
}
