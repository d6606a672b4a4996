/** A value from outside (storage, a file), looked at without trusting it. */
export type UnknownRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is UnknownRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A number that one can compute with: neither NaN nor infinite. */
export function isFiniteNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** Zero or more; times and counts. */
export function isAmount(value: unknown): value is number {
  return isFiniteNumber(value) && value >= 0;
}

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0;
}
