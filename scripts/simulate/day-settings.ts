import { type ClockSettings, defaultSettings } from '../../domain/settings/settings.ts';
import { minuteMs } from '../../domain/time/units.ts';
import type { Trace } from './trace.ts';

const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** What the trace sets differently from the defaults. */
export function changedSettings({ settings }: Trace): Partial<ClockSettings> {
  const { sitLimitMinutes, graceMinutes, workingHours } = settings;
  return {
    ...(graceMinutes !== undefined && { graceMs: graceMinutes * minuteMs }),
    ...(sitLimitMinutes !== undefined && { sitLimitMs: sitLimitMinutes * minuteMs }),
    ...(workingHours && {
      workingHours: {
        enabled: true,
        days: workingHours.days,
        fromMinute: minuteOf(workingHours.from),
        toMinute: minuteOf(workingHours.to),
      },
    }),
  };
}

export function settingsOf(trace: Trace): ClockSettings {
  return { ...defaultSettings.clock, ...changedSettings(trace) };
}
