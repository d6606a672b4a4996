import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import './fields.css';

/** What a control says of itself. */
export interface FieldWords {
  readonly label: string;
  readonly hint?: string;
}

/** What a field can be set to, where it says so: a search looks for that, too. */
type NamedChoices = readonly { readonly label: string }[];

/** What is searched for among fields; a field that has no part of it is not drawn. */
export const FieldSearch = createContext('');

/** Whether a text has in it what is searched for. */
export function hasSought(text: string, sought: string): boolean {
  return text.toLowerCase().includes(sought.trim().toLowerCase());
}

export function useIsFound({ label, hint = '' }: FieldWords, choices: NamedChoices = []): boolean {
  const sought = useContext(FieldSearch);
  const texts = [label, hint, ...choices.map((choice) => choice.label)];
  return texts.some((text) => hasSought(text, sought));
}

/** Fields that cannot be changed here, by their words, each with a line of why. */
export const FieldLocks = createContext<ReadonlyMap<FieldWords, string>>(new Map());

/** Why the field cannot be changed here; `undefined`: it can. */
export function useLock(words: FieldWords): string | undefined {
  return useContext(FieldLocks).get(words);
}

/** One row: what it is called, a line that explains it, the control, and what is wrong with it. */
export function FieldFrame(props: {
  readonly id: string;
  readonly words: FieldWords;
  readonly error?: string | undefined;
  readonly choices?: NamedChoices;
  readonly children: ComponentChildren;
  /** The control goes under the words instead of beside them. */
  readonly wide?: boolean;
}) {
  const locked = useLock(props.words);
  if (!useIsFound(props.words, props.choices)) return null;
  return (
    <div class={props.wide ? 'field field-wide' : 'field'}>
      <div class="field-words">
        <label for={props.id}>{props.words.label}</label>
        {props.words.hint && (
          <p class="field-hint" id={`${props.id}-hint`}>
            {props.words.hint}
          </p>
        )}
        {locked && (
          <p class="field-locked" id={`${props.id}-locked`}>
            {locked}
          </p>
        )}
      </div>
      <div class="field-control">{props.children}</div>
      <p class="field-error" id={`${props.id}-error`} role="alert">
        {props.error}
      </p>
    </div>
  );
}

/** The ids that describe a control, for `aria-describedby`. */
export function describedBy(
  id: string,
  words: FieldWords,
  error?: string,
  locked?: string,
): string | undefined {
  const ids = [words.hint && `${id}-hint`, locked && `${id}-locked`, error && `${id}-error`].filter(
    Boolean,
  );
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** Like `FieldFrame` for several controls under one name. */
export function FieldGroup(props: {
  readonly words: FieldWords;
  readonly error?: string | undefined;
  readonly choices?: NamedChoices;
  readonly children: ComponentChildren;
}) {
  const locked = useLock(props.words);
  if (!useIsFound(props.words, props.choices)) return null;
  return (
    <fieldset class="field field-wide" disabled={locked !== undefined}>
      <legend class="field-words">
        <span class="field-label">{props.words.label}</span>
        {props.words.hint && <span class="field-hint">{props.words.hint}</span>}
        {locked && <span class="field-locked">{locked}</span>}
      </legend>
      <div class="field-control">
        {props.children}
        <p class="field-error" role="alert">
          {props.error}
        </p>
      </div>
    </fieldset>
  );
}
