import type { PauseChoice } from '../../components/popup/popup-props.ts';
import type { EpochMs, TimeZone } from '../../domain/time/epoch.ts';
import { nextLocalMidnight } from '../../domain/time/local-day.ts';
import { hourMs, minuteMs } from '../../domain/time/units.ts';

/** When a pause ends. "Until tomorrow" ends at the next local midnight. */
export function pauseUntil(choice: PauseChoice, at: EpochMs, zone: TimeZone): EpochMs {
  switch (choice) {
    case '30-minutes':
      return at + 30 * minuteMs;
    case '1-hour':
      return at + hourMs;
    case 'until-tomorrow':
      return nextLocalMidnight(at, zone);
  }
}
