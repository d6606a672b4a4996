/**
 * A number in [0, 1) from a text, always the same for the same text (FNV-1a). It decides between
 * equals, so that the stretch of the day stays the day's and yet not every day begins alike.
 */
export function steadyFraction(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  // FNV leaves neighbours close together in the high bits: stir once more.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return (hash >>> 0) / 2 ** 32;
}
