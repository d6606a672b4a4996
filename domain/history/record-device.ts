/**
 * The machine that made a record: its id begins with the machine's name, which is eight letters
 * and digits. An id of another form stands for a machine of its own, called `unknown`.
 *
 * @example deviceOf('k3v9x0aa-1803855600000') // 'k3v9x0aa'
 */
export function deviceOf(recordId: string): string {
  return /^[a-z0-9]{8}(?![a-z0-9])/.exec(recordId)?.[0] ?? 'unknown';
}
