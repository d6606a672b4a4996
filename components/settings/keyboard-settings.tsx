import { FieldNote } from '../fields/field-note.tsx';
import { SwitchField } from '../fields/switch-field.tsx';
import { useWords } from '../words/words-context.tsx';
import type { GroupProps } from './settings-props.ts';

/** Single keys on or off, and where the browser's own shortcuts are changed. */
export function KeyboardSettings({ settings, change }: GroupProps) {
  const words = useWords('settings');
  const { text, chromium, firefox } = words.shortcuts;
  return (
    <>
      <SwitchField
        id="single-keys"
        words={words.singleKeys}
        value={settings.singleKeys}
        onChange={(singleKeys) => change({ singleKeys }, words.singleKeys.label)}
      />
      <FieldNote words={{ label: text, hint: `${chromium} ${firefox}` }}>
        <p>{text}</p>
        <p class="soft">{chromium}</p>
        <p class="soft">{firefox}</p>
      </FieldNote>
    </>
  );
}
