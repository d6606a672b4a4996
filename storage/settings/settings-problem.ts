/** What is wrong with one setting, in words that follow its path: `clock.sitLimitMs is not a number`. */
export interface SettingsProblem {
  /** As in `clock.sitLimitMs` or `excluded[2]`; empty for the whole. */
  readonly path: string;
  readonly problem: string;
}
