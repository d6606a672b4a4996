import { useState } from 'preact/hooks';
import type { MovementId } from '../../domain/movement/movement.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { PlanFileReading } from '../../domain/plan/plan-file.ts';
import { useWords } from '../words/words-context.tsx';
import { PlanItems } from './plan-items.tsx';
import { PlanProblems } from './plan-problems.tsx';

export interface PlanImportProps {
  /** The plan that another one would take the place of. */
  readonly plan: Plan | null;
  readonly nameOf: (movementId: MovementId) => string;
  readonly onRead: (text: string) => PlanFileReading;
  readonly onUse: (plan: Plan) => void;
}

/** A plan from a file or pasted: what it holds is shown before it is used. */
export function PlanImport(props: PlanImportProps) {
  const words = useWords('plan');
  const { import: say } = words;
  const [text, setText] = useState('');
  const [reading, setReading] = useState<PlanFileReading | 'unreadable' | null>(null);
  const look = (given: string) => setReading(props.onRead(given));
  const take = async (file: File) => {
    try {
      look(await file.text());
    } catch {
      setReading('unreadable');
    }
  };
  const found = reading !== null && reading !== 'unreadable' && reading.ok ? reading.plan : null;
  return (
    <section class="plan-import" aria-labelledby="plan-import">
      <h2 id="plan-import">{say.heading}</h2>
      <p>{say.body}</p>
      <label class="button plan-choose">
        {say.choose}
        <input
          class="only-read"
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            // The same file can be chosen again after it was corrected.
            if (file) void take(file).then(() => (input.value = ''));
          }}
        />
      </label>
      <div class="plan-paste">
        <label for="plan-paste">{say.paste}</label>
        <textarea
          id="plan-paste"
          rows={4}
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="button" class="button" onClick={() => look(text)}>
          {say.read}
        </button>
      </div>
      <div role="alert">
        {reading === 'unreadable' && <p class="plan-problem">{say.unreadable}</p>}
        {reading && reading !== 'unreadable' && !reading.ok && (
          <PlanProblems problem={reading.problem} />
        )}
      </div>
      {found && (
        <section class="plan-preview" aria-labelledby="plan-preview">
          <h3 id="plan-preview">
            {say.preview}: {found.title}
          </h3>
          <p class="soft">
            {[found.by && words.by(found.by), words.valid(found.from, found.to)]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {found.notes && <p>{found.notes}</p>}
          <PlanItems items={found.items} nameOf={props.nameOf} />
          {props.plan && <p>{say.replaces(props.plan.title)}</p>}
          <p class="plan-actions">
            <button
              type="button"
              class="button button-main"
              onClick={() => {
                props.onUse(found);
                setReading(null);
                setText('');
              }}
            >
              {say.use}
            </button>
            <button type="button" class="button" onClick={() => setReading(null)}>
              {say.leave}
            </button>
          </p>
        </section>
      )}
    </section>
  );
}
