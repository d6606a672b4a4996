import { useState } from 'preact/hooks';
import { describedBy, FieldFrame, useLock } from '../fields/field-frame.tsx';
import { useWords } from '../words/words-context.tsx';
import { hostIn } from './host-in.ts';

export interface QuietSitesProps {
  readonly sites: readonly string[];
  /** Those of them that this browser may see. */
  readonly granted: readonly string[];
  /** Asks for the permission, and gives whether the person gave it. */
  readonly onAdd: (host: string) => Promise<boolean>;
  readonly onRemove: (host: string) => void;
}

/** Sites on which nothing interrupts: each is typed, and allowed, one by one. */
export function QuietSitesSettings({ sites, granted, onAdd, onRemove }: QuietSitesProps) {
  const words = useWords('settings').quietSites;
  const locked = useLock(words);
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const allow = (host: string) =>
    onAdd(host).then((given) => setError(given ? undefined : words.refused(host)));
  const add = () => {
    const host = hostIn(typed);
    if (!host) return setError(words.noSite(typed.trim()));
    if (sites.includes(host) && granted.includes(host)) return setError(words.known(host));
    setTyped('');
    void allow(host);
  };
  return (
    <>
      <FieldFrame id="quiet-site" words={words} error={error} wide>
        <input
          id="quiet-site"
          type="text"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder={words.example}
          disabled={locked !== undefined}
          aria-describedby={describedBy('quiet-site', words, error, locked)}
          aria-invalid={error !== undefined}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={({ key }) => key === 'Enter' && add()}
        />
        <button type="button" class="button" disabled={locked !== undefined} onClick={add}>
          {words.add}
        </button>
      </FieldFrame>
      <ul class="quiet-sites">
        {sites.map((host) => (
          <li key={host}>
            <span>{host}</span>
            {!granted.includes(host) && (
              <button type="button" class="button" onClick={() => void allow(host)}>
                {words.allow}
                <span class="only-read">{host}</span>
              </button>
            )}
            {!locked && (
              <button type="button" class="button button-quiet" onClick={() => onRemove(host)}>
                {words.remove}
                <span class="only-read">{host}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
