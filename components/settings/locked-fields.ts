import type { Words } from '../../content/words/en.ts';
import type { FieldWords } from '../fields/field-frame.tsx';

/** The fields that show what is locked, each with why. What no field shows is passed over. */
export function lockedFields(
  locked: readonly string[],
  settings: Words['settings'],
  data: Words['data'],
): ReadonlyMap<FieldWords, string> {
  const fields: Readonly<Record<string, readonly FieldWords[]>> = {
    'clock.sitLimitMs': [settings.sitLimit],
    'clock.restFullMs': [settings.rest],
    'clock.workingHours.enabled': [settings.hoursOn],
    'clock.workingHours.days': [settings.days],
    'clock.workingHours.fromMinute': [settings.from],
    'clock.workingHours.toMinute': [settings.to],
    places: [settings.places],
    equipment: [settings.equipment],
    strength: [settings.strength],
    minutesAtHand: [settings.minutesAtHand],
    stifferSide: [settings.stifferSide],
    'session.bells': [settings.bells],
    'session.voice': [settings.voice],
    'session.volume': [settings.volume],
    'session.voiceUri': [settings.whichVoice],
    'session.voiceRate': [settings.voiceRate],
    'session.speedPercent': [settings.speed],
    'session.breathInSeconds': [settings.breathIn],
    'session.breathOutSeconds': [settings.breathOut],
    'session.breathPacer': [settings.pacer],
    'session.untimed': [settings.untimed],
    'session.askComfort': [settings.askComfort],
    theme: [settings.theme],
    motion: [settings.motion],
    'figure.build': [settings.build],
    'figure.hair': [settings.hair],
    'figure.skin': [settings.skin],
    singleKeys: [settings.singleKeys],
    offersBy: [settings.offersBy],
    quietSites: [settings.quietSites],
    newTabRow: [settings.newTabRow.search, settings.newTabRow.sites],
    keepHistoryDays: [data.keep],
  };
  return new Map(
    locked.flatMap((path) =>
      (fields[path] ?? []).map((words): [FieldWords, string] => [words, settings.policy.locked]),
    ),
  );
}
