import { useState } from 'preact/hooks';
import { timeOfDay, weekdays } from '../../content/words/durations.ts';
import type { WorkingHours } from '../../domain/settings/settings.ts';
import { ManyField } from '../fields/choice-field.tsx';
import { SwitchField } from '../fields/switch-field.tsx';
import { TimeField } from '../fields/time-field.tsx';
import { useWords } from '../words/words-context.tsx';
import type { GroupProps } from './settings-props.ts';

/** Working days and hours; a shift may cross midnight, which is then said. */
export function HoursSettings({ settings, change }: GroupProps) {
  const words = useWords('settings');
  const { language } = useWords('common');
  const [noDay, setNoDay] = useState(false);
  const hours = settings.clock.workingHours;
  const set = (part: Partial<WorkingHours>, label: string) =>
    change({ clock: { workingHours: { ...hours, ...part } } }, label);
  const names = weekdays(language, 'long');
  const from = timeOfDay(language, hours.fromMinute);
  const to = timeOfDay(language, hours.toMinute);
  return (
    <>
      <SwitchField
        id="hours-on"
        words={words.hoursOn}
        value={hours.enabled}
        onChange={(enabled) => set({ enabled }, words.hoursOn.label)}
      />
      {hours.enabled && (
        <>
          <ManyField
            words={words.days}
            values={hours.days.flatMap((on, index) => (on ? [String(index)] : []))}
            choices={names.map((label, index) => ({ value: String(index), label }))}
            error={noDay ? words.daysEmpty : undefined}
            onChange={(chosen) => {
              setNoDay(chosen.length === 0);
              if (chosen.length === 0) return;
              set(
                { days: names.map((_, index) => chosen.includes(String(index))) },
                words.days.label,
              );
            }}
          />
          <TimeField
            id="hours-from"
            words={words.from}
            minute={hours.fromMinute}
            wrong={words.wrongTime}
            onChange={(fromMinute) => set({ fromMinute }, words.from.label)}
          />
          <TimeField
            id="hours-to"
            words={words.to}
            minute={hours.toMinute}
            wrong={words.wrongTime}
            onChange={(toMinute) => set({ toMinute }, words.to.label)}
          />
          <p class="soft small" role="status">
            {hours.toMinute < hours.fromMinute && words.crossesMidnight(from, to)}
            {hours.toMinute === hours.fromMinute && words.wholeDay}
          </p>
        </>
      )}
    </>
  );
}
