/** The builds that the figure comes in. */
export type Build = 'slender' | 'sturdy';

export const BUILDS: readonly Build[] = ['slender', 'sturdy'];
