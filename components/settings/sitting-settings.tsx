import { minuteMs } from '../../domain/time/units.ts';
import { NumberField } from '../fields/number-field.tsx';
import { useWords } from '../words/words-context.tsx';
import type { GroupProps } from './settings-props.ts';

/** What the page offers; stored settings may hold other limits, which are shown as they are. */
const limitMinutes = { min: 5, max: 120 };
const restMinutes = { min: 2, max: 30 };

/** How long one sits at most, and how long a whole rest takes. */
export function SittingSettings({ settings, change }: GroupProps) {
  const words = useWords('settings');
  return (
    <>
      <NumberField
        id="sit-limit"
        words={words.sitLimit}
        value={Math.round(settings.clock.sitLimitMs / minuteMs)}
        unit={words.minutes}
        {...limitMinutes}
        wrong={words.wrongNumber}
        onChange={(minutes) =>
          change({ clock: { sitLimitMs: minutes * minuteMs } }, words.sitLimit.label)
        }
      />
      <NumberField
        id="rest"
        words={words.rest}
        value={Math.round(settings.clock.restFullMs / minuteMs)}
        unit={words.minutes}
        {...restMinutes}
        wrong={words.wrongNumber}
        onChange={(minutes) =>
          change({ clock: { restFullMs: minutes * minuteMs } }, words.rest.label)
        }
      />
    </>
  );
}
