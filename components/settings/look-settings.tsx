import type { ComponentChildren } from 'preact';
import { ChoiceField } from '../fields/choice-field.tsx';
import { SKINS } from '../figure/palette.ts';
import { FigureSlot } from '../figure-slot/figure-slot.tsx';
import { useWords } from '../words/words-context.tsx';
import type { GroupProps } from './settings-props.ts';

const themes = ['system', 'light', 'dark', 'contrast'] as const;
const motions = ['system', 'reduced'] as const;
const builds = ['by-day', 'slender', 'sturdy'] as const;
const hairs = ['by-day', 'bun', 'short'] as const;
const skins = ['by-day', 1, 2, 3, 4, 5, 6] as const;

/** Colours and motion. */
export function LookSettings({ settings, change }: GroupProps) {
  const words = useWords('settings');
  return (
    <>
      <ChoiceField
        id="theme"
        words={words.theme}
        value={settings.theme}
        choices={themes.map((value) => ({ value, label: words.themes[value] }))}
        onChange={(theme) => change({ theme }, words.theme.label)}
      />
      <ChoiceField
        id="motion"
        words={words.motion}
        value={settings.motion}
        choices={motions.map((value) => ({ value, label: words.motions[value] }))}
        onChange={(motion) => change({ motion }, words.motion.label)}
      />
    </>
  );
}

/** How the drawn figure looks; the figure itself may be shown beside. */
export function FigureSettingsGroup(props: GroupProps & { readonly figure?: ComponentChildren }) {
  const words = useWords('settings');
  const { change, settings } = props;
  const { figure } = settings;
  return (
    <>
      {props.figure && <FigureSlot class="settings-figure">{props.figure}</FigureSlot>}
      <ChoiceField
        id="build"
        words={words.build}
        value={figure.build}
        choices={builds.map((value) => ({ value, label: words.builds[value] }))}
        onChange={(build) => change({ figure: { build } }, words.build.label)}
      />
      <ChoiceField
        id="hair"
        words={words.hair}
        value={figure.hair}
        choices={hairs.map((value) => ({ value, label: words.hairs[value] }))}
        onChange={(hair) => change({ figure: { hair } }, words.hair.label)}
      />
      <ChoiceField
        id="skin"
        words={words.skin}
        value={figure.skin}
        choices={skins.map((value) =>
          value === 'by-day'
            ? { value, label: words.skinByDay }
            : { value, label: words.skinTone(value), sample: SKINS[value] },
        )}
        onChange={(skin) => change({ figure: { skin } }, words.skin.label)}
      />
    </>
  );
}
