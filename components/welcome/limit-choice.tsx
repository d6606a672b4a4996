import type { Settings } from '../../domain/settings/settings.ts';
import { minuteMs } from '../../domain/time/units.ts';
import type { SettingsPatch } from '../settings/settings-patch.ts';
import { useWords } from '../words/words-context.tsx';

const offered = [20, 30, 45, 60];

/** How long one sits at most: four usual answers; a limit set elsewhere is shown beside them. */
export function LimitChoice(props: {
  readonly settings: Settings;
  readonly onChange: (patch: SettingsPatch) => void;
}) {
  const words = useWords('welcome').limit;
  const now = Math.round(props.settings.clock.sitLimitMs / minuteMs);
  const choices = offered.includes(now) ? offered : [...offered, now].sort((a, b) => a - b);
  return (
    <fieldset class="welcome-step">
      <legend>
        <h2>{words.heading}</h2>
      </legend>
      <p class="soft">{words.hint}</p>
      <div class="choices">
        {choices.map((minutes) => (
          <label key={minutes} class="choice">
            <input
              type="radio"
              name="sit-limit"
              checked={minutes === now}
              onChange={() => props.onChange({ clock: { sitLimitMs: minutes * minuteMs } })}
            />
            <span>{words.minutes(minutes)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
