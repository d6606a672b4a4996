/** Files of `tests/e2e/faults`, in the order in which they are run. */
export const soakSuites = [
  'stopped',
  'killed',
  'slept',
  'storage',
  'full-disk',
  'extension',
  'delivery',
] as const;
