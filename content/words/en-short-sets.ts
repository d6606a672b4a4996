/** What the buttons say that start a short set: on the pages that are opened most. */
export const enShortSets = {
  /** Above buttons that say “2 min”. */
  short: 'Short set',
  minutesShort: (minutes: number) => `${minutes} min`,
  startSet: (minutes: number) => `Start a short set of ${minutes} minutes`,
};
