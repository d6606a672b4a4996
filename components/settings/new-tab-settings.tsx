import { useRef, useState } from 'preact/hooks';
import type { NewTabPart } from '../../domain/settings/settings.ts';
import { describedBy, FieldFrame, useLock } from '../fields/field-frame.tsx';
import { useWords } from '../words/words-context.tsx';
import type { GroupProps } from './settings-props.ts';

export interface NewTabPermissions {
  /** Null: not known yet. */
  readonly allowed: readonly NewTabPart[] | null;
  /** Asks for the permission, and gives whether the person gave it. */
  readonly onAsk: (part: NewTabPart) => Promise<boolean>;
}

const parts: readonly NewTabPart[] = ['search', 'sites'];

/** What the new tab has besides the stretch of the day; each is asked for when it is wanted. */
export function NewTabSettings(props: GroupProps & { readonly permissions: NewTabPermissions }) {
  return parts.map((part) => <PartField key={part} {...props} part={part} />);
}

function PartField(
  props: GroupProps & { readonly permissions: NewTabPermissions; readonly part: NewTabPart },
) {
  const { part, settings, change, permissions } = props;
  const words = useWords('settings').newTabRow;
  const locked = useLock(words[part]);
  const [refused, setRefused] = useState(false);
  const latest = useRef(settings);
  latest.current = settings;
  const wanted = settings.newTabRow.includes(part);
  const missing = wanted && permissions.allowed !== null && !permissions.allowed.includes(part);
  const id = `new-tab-${part}`;
  const error = refused ? words.refused : missing ? words.notAllowed : undefined;
  const set = (on: boolean) => {
    // A question takes its time; what changed meanwhile stays.
    const others = latest.current.newTabRow.filter((other) => other !== part);
    // Switched off, its permission is given back; for Undo it is asked for again.
    if (on) change({ newTabRow: [...others, part] }, words[part].label);
    else change({ newTabRow: others }, words[part].label, ask);
  };
  /** First thing in the click, or the browser asks nobody. */
  const ask = async () => {
    const given = await permissions.onAsk(part);
    setRefused(!given);
    return given;
  };
  return (
    <FieldFrame id={id} words={words[part]} error={error}>
      {missing && (
        <button type="button" class="button" onClick={() => void ask()}>
          {words.allow}
          <span class="only-read">: {words[part].label}</span>
        </button>
      )}
      <input
        id={id}
        class="switch"
        type="checkbox"
        role="switch"
        checked={wanted}
        aria-checked={wanted}
        disabled={locked !== undefined}
        aria-describedby={describedBy(id, words[part], error, locked)}
        onChange={async ({ currentTarget }) => {
          const on = currentTarget.checked;
          setRefused(false);
          if (!on || (await ask())) set(on);
          // What was refused is not on.
          else currentTarget.checked = false;
        }}
      />
    </FieldFrame>
  );
}
