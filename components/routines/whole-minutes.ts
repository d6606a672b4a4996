/** A length to the nearest minute, at least one: nobody plans by the second. */
export const wholeMinutes = (seconds: number): number => Math.max(1, Math.round(seconds / 60));
