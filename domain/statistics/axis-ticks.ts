/** Steps that are easy to count in: 1, 2, 5 and their tens. */
const steps = [1, 2, 5] as const;

/**
 * Values for the lines of a scale from 0 to at least `highest`, few and round. The last is the top
 * of the scale; never an empty scale.
 *
 * @example axisTicks(11, 3) // [0, 5, 10, 15]
 */
export function axisTicks(highest: number, atMost = 4): readonly number[] {
  const top = Math.max(1, highest);
  for (let ten = 1; ; ten *= 10) {
    for (const step of steps) {
      const count = Math.ceil(top / (step * ten));
      if (count <= atMost) {
        return Array.from({ length: count + 1 }, (_, index) => index * step * ten);
      }
    }
  }
}
