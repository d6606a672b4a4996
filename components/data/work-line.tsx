import { useWords } from '../words/words-context.tsx';
import type { DataProps, DataWork, WorkPart, WorkProgress } from './data-props.ts';

/** What is being done in this part, or came of it; read out when it changes. */
export function WorkLine(props: { readonly part: WorkPart; readonly data: DataProps }) {
  const { data, part } = props;
  return (
    <div class="data-work" role="status">
      {partOf(data.work) === part && <Work {...data} />}
      {part === 'delete' && data.canUndoDelete && <Deleted {...data} />}
    </div>
  );
}

function partOf(work: DataWork): WorkPart {
  const { step } = work;
  if (step === 'cancelled' || step === 'failed') return work.part;
  if (step === 'exporting' || step === 'exported') return 'export';
  if (step === 'deleting' || step === 'deleted' || step === 'restored') return 'delete';
  return 'import';
}

/** The way back stays until it was gone: also when going it failed, or something else was done since. */
function Deleted({ work, onUndoDelete }: DataProps) {
  const words = useWords('data');
  const { undo } = useWords('common');
  if (work.step === 'deleting') return null;
  return (
    <p class="data-buttons">
      <span>{words.deleted}</span>
      <button type="button" class="button button-quiet" onClick={onUndoDelete}>
        {undo}
      </button>
    </p>
  );
}

function Work({ work, canUndoDelete, onCancel }: DataProps) {
  const words = useWords('data');
  switch (work.step) {
    case 'exporting':
      return <Progress label={words.exporting} progress={work} onCancel={onCancel} />;
    case 'exported':
      return <p>{words.exported(work.fileName)}</p>;
    case 'reading':
      return <Progress label={words.reading(work.fileName)} progress={work} onCancel={onCancel} />;
    case 'importing':
      return <Progress label={words.importing} progress={work} onCancel={onCancel} />;
    case 'refused':
      return (
        <div class="data-refused">
          <p>
            <strong>{words.refusedFile(work.fileName)}</strong>
          </p>
          <p>{words.problem(work.problem)}</p>
          <p>{words.unchanged}</p>
        </div>
      );
    case 'imported':
      return <p>{words.imported(work.count)}</p>;
    case 'cancelled':
      return <p>{words.cancelled}</p>;
    case 'failed':
      return <p>{words.failed(work.reason)}</p>;
    case 'deleting':
      return <p>{words.deleting}</p>;
    case 'deleted':
      return canUndoDelete ? null : <p>{words.deleted}</p>;
    case 'restored':
      return <p>{words.restored}</p>;
    default:
      return null;
  }
}

function Progress(props: {
  readonly label: string;
  readonly progress: WorkProgress;
  readonly onCancel: () => void;
}) {
  const words = useWords('data');
  const { done, all } = props.progress;
  return (
    <div class="data-progress">
      <p>{props.label}</p>
      {/* Without a value it says that it does not know how far it is. */}
      <progress aria-label={props.label} {...(all > 0 && { value: done, max: all })} />
      <p class="soft small numbers" aria-hidden="true">
        {all > 0 && words.progress(done, all)}
      </p>
      <button type="button" class="button" onClick={props.onCancel}>
        {words.cancel}
      </button>
    </div>
  );
}
