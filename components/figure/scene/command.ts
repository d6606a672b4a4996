/** What is to be drawn: filled or stroked paths whose colours are names, resolved by CSS. */

/** One path. */
export interface DrawCommand {
  /** CSS classes that colour it, e.g. `skin`, `skin shade f3`, `halo`. */
  readonly paint: string;
  /** SVG path data. */
  readonly d: string;
  /** 0..1; absent: opaque. */
  readonly opacity?: number;
  /** Whether it belongs to the outline that halos are clipped to. */
  readonly solid?: boolean;
}

/** The colours that a body and its things have a lit and a shaded tone of. */
export type Material = 'skin' | 'pants' | 'shirt' | 'hair' | 'prop' | 'prop2' | 'band' | 'weight';

/** Steps of the dimming of the limb that is farther away. */
export const FAR_STEPS = 8;

/** The paint of a material at a distance (0 near … 1 far), lit or shaded. */
export const paint = (material: Material, far = 0, shaded = false): string => {
  const step = Math.round(far * FAR_STEPS);
  return `${material}${shaded ? ' shade' : ''}${step ? ` f${step}` : ''}`;
};

/** A shape that counts toward the outline. */
export const solid = (paintName: string, d: string): DrawCommand => ({
  paint: paintName,
  d,
  solid: true,
});

/** A shape in both its tones: dark and whole, and lit on top. */
export const toned = (
  material: Material,
  far: number,
  dark: string,
  lit: string,
): readonly DrawCommand[] => [
  solid(paint(material, far, true), dark),
  { paint: paint(material, far), d: lit },
];
