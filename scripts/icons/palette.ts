/** Red, green, blue and alpha, 0 to 255. */
export type Shade = readonly [number, number, number, number];

/** A picture as a few shades and, for each pixel, the place of its shade among them. */
export interface Paletted {
  readonly shades: readonly Shade[];
  readonly places: Uint8Array;
}

/**
 * Shades that differ by no more than this become one. Such are found along edges only, where every
 * pixel is a mixture: three in a hundred more of one colour there cannot be seen.
 */
export const unseen = 8;

/** A place is a byte. */
const mostShades = 256;

/** @throws if the picture has more shades than a palette can hold */
export function paletteOf(pixels: Uint8Array): Paletted {
  const drawn = Array.from({ length: pixels.length / 4 }, (_, index) => shadeAt(pixels, index));
  const kept: Shade[] = [];
  // The most frequent first: they fill areas, and stay exactly what they are.
  for (const shade of byFrequency(drawn)) {
    if (!kept.some((other) => difference(shade, other) <= unseen)) kept.push(shade);
  }
  if (kept.length > mostShades) throw new Error(`${kept.length} shades are too many for a palette`);
  // Those that one can see through first: the file lists the alpha of no others.
  const shades = kept.sort((one, other) => one[3] - other[3]);
  return { shades, places: Uint8Array.from(drawn, (shade) => nearest(shade, shades)) };
}

/** The most that any channel differs by, on whatever ground: black and white are the extremes. */
export function difference(one: Shade, other: Shade): number {
  return Math.max(
    ...[0, 255].flatMap((ground) =>
      ([0, 1, 2] as const).map((channel) =>
        Math.abs(seenOn(ground, one, channel) - seenOn(ground, other, channel)),
      ),
    ),
  );
}

function seenOn(ground: number, shade: Shade, channel: 0 | 1 | 2): number {
  const share = shade[3] / 255;
  return shade[channel] * share + ground * (1 - share);
}

export function shadeAt(pixels: Uint8Array, index: number): Shade {
  const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(index * 4, index * 4 + 4);
  return [red, green, blue, alpha];
}

function byFrequency(drawn: readonly Shade[]): Shade[] {
  const counts = new Map<string, { readonly shade: Shade; times: number }>();
  for (const shade of drawn) {
    const counted = counts.get(shade.join());
    if (counted) counted.times += 1;
    else counts.set(shade.join(), { shade, times: 1 });
  }
  return [...counts.values()]
    .sort((one, other) => other.times - one.times)
    .map(({ shade }) => shade);
}

function nearest(shade: Shade, shades: readonly Shade[]): number {
  const differences = shades.map((other) => difference(shade, other));
  return differences.indexOf(Math.min(...differences));
}
