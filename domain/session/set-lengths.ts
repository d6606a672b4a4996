/** How long short sets are, in minutes. */
export const setLengths = [2, 4, 8] as const;

export type SetMinutes = (typeof setLengths)[number];
