import type { SyncProblem } from '../../domain/sync/pacing.ts';
import type { EpochMs, TimeZone } from '../../domain/time/epoch.ts';
import { SwitchField } from '../fields/switch-field.tsx';
import { useWords } from '../words/words-context.tsx';

export interface SyncProps {
  readonly on: boolean;
  readonly comfort: boolean;
  /** When everything was last in step; null: not yet. */
  readonly inStepAtMs: EpochMs | null;
  readonly problem: SyncProblem | null;
  /** Other machines that share. */
  readonly machines: number;
  readonly zone: TimeZone;
  readonly onChoose: (choice: { readonly on: boolean; readonly comfort: boolean }) => void;
}

/** Sharing through the browser's own sync: off until chosen; says how it goes. */
export function SyncSettings(props: SyncProps) {
  const words = useWords('sync');
  const { on, comfort } = props;
  return (
    <>
      <SwitchField
        id="sync-on"
        words={words.on}
        value={on}
        onChange={(value) => props.onChoose({ on: value, comfort: value && comfort })}
      />
      {on && (
        <SwitchField
          id="sync-comfort"
          words={words.comfort}
          value={comfort}
          onChange={(value) => props.onChoose({ on, comfort: value })}
        />
      )}
      <p class="soft small" role="status">
        <SyncState {...props} />
      </p>
    </>
  );
}

function SyncState({ on, inStepAtMs, problem, machines, zone }: SyncProps) {
  const words = useWords('sync');
  const { time } = useWords('common');
  if (!on) return <>{words.off}</>;
  if (problem) {
    return (
      <>
        {words.problem(problem.reason)} {words.retry(time(problem.retryAtMs, zone))}
      </>
    );
  }
  if (inStepAtMs === null) return <>{words.waiting}</>;
  const at = time(inStepAtMs, zone);
  return <>{machines === 0 ? words.alone(at) : words.inStep(at, machines)}</>;
}
