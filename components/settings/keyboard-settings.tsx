import { SwitchField } from '../fields/switch-field.tsx';
import { useWords } from '../words/words-context.tsx';
import type { GroupProps } from './settings-props.ts';

/** Single keys on or off, and where the browser's own shortcuts are changed. */
export function KeyboardSettings({ settings, change }: GroupProps) {
  const words = useWords('settings');
  return (
    <>
      <SwitchField
        id="single-keys"
        words={words.singleKeys}
        value={settings.singleKeys}
        onChange={(singleKeys) => change({ singleKeys }, words.singleKeys.label)}
      />
      <p>{words.shortcuts.text}</p>
      <p class="soft">{words.shortcuts.chromium}</p>
      <p class="soft">{words.shortcuts.firefox}</p>
    </>
  );
}
