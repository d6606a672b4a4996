import { NumberField } from '../fields/number-field.tsx';
import { SliderField } from '../fields/slider-field.tsx';
import { SwitchField } from '../fields/switch-field.tsx';
import { useWords } from '../words/words-context.tsx';
import type { GroupProps } from './settings-props.ts';

const breathSeconds = { min: 2, max: 12 };

/** How a session goes: pace, breath, with or without a clock. */
export function SessionSettingsGroup({ settings, change }: GroupProps) {
  const words = useWords('settings');
  const { session } = settings;
  return (
    <>
      <SliderField
        id="speed"
        words={words.speed}
        value={session.speedPercent}
        min={50}
        max={200}
        step={10}
        shown={words.percent(session.speedPercent)}
        onChange={(speedPercent) => change({ session: { speedPercent } }, words.speed.label)}
      />
      <SwitchField
        id="breath-pacer"
        words={words.pacer}
        value={session.breathPacer}
        onChange={(breathPacer) => change({ session: { breathPacer } }, words.pacer.label)}
      />
      <NumberField
        id="breath-in"
        words={words.breathIn}
        value={session.breathInSeconds}
        unit={words.seconds}
        {...breathSeconds}
        wrong={words.wrongNumber}
        onChange={(breathInSeconds) =>
          change({ session: { breathInSeconds } }, words.breathIn.label)
        }
      />
      <NumberField
        id="breath-out"
        words={words.breathOut}
        value={session.breathOutSeconds}
        unit={words.seconds}
        {...breathSeconds}
        wrong={words.wrongNumber}
        onChange={(breathOutSeconds) =>
          change({ session: { breathOutSeconds } }, words.breathOut.label)
        }
      />
      <SwitchField
        id="untimed"
        words={words.untimed}
        value={session.untimed}
        onChange={(untimed) => change({ session: { untimed } }, words.untimed.label)}
      />
      <SwitchField
        id="ask-comfort"
        words={words.askComfort}
        value={session.askComfort}
        onChange={(askComfort) => change({ session: { askComfort } }, words.askComfort.label)}
      />
    </>
  );
}
