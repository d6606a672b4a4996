/** Parts that would be inside each other or under the floor. Metres. */
import type { SolvedBody } from './body.ts';
import { type Capsule, headSpheres, limbCapsules, torsoSections } from './flesh.ts';
import type { Sphere } from './projection.ts';
import type { PlacedSection } from './torso-section.ts';
import {
  addScaled,
  clamp,
  distance,
  dot,
  mix,
  mixVector,
  normalize,
  subtract,
  type Vector3,
} from './vector.ts';

export interface Overlap {
  readonly part: string;
  readonly depth: number;
}

/** How deep (m) a point is inside an elliptic section; negative outside. */
const depthInSection = (section: PlacedSection, p: Vector3, halfStep: number): number => {
  const way = subtract(p, section.centre);
  if (Math.abs(dot(way, section.frame[1])) > halfStep) return -Infinity;
  const x = dot(way, section.frame[0]);
  const z = dot(way, section.frame[2]);
  const { width, depth } = section;
  const radius = Math.hypot(x, z);
  if (radius < 1e-9) return Math.min(width, depth);
  // From the middle through the point to the rim.
  const inside = Math.hypot(x / width, z / depth);
  return radius / inside - radius;
};

const depthInTorso = (sections: readonly PlacedSection[], [p, radius]: Sphere): number => {
  const halfStep = distance(sections[3]!.centre, sections[4]!.centre) * 0.75;
  let deepest = -Infinity;
  for (const section of sections) {
    deepest = Math.max(deepest, depthInSection(section, p, halfStep));
  }
  return deepest + radius;
};

/** The share of a limb next to the torso, where it may and must overlap with it. */
const ROOT: Readonly<Record<string, number>> = { 'upper arm': 0.5, thigh: 0.5 };

const along = ({ from, to }: Capsule, t: number): Sphere => [
  mixVector(from[0], to[0], t),
  mix(from[1], to[1], t),
];

const SAMPLES = [0, 0.25, 0.5, 0.75, 1];

/** How deep head and limbs are inside the torso; the roots of limbs and the neck do not count. */
export const torsoOverlaps = (body: SolvedBody): readonly Overlap[] => {
  const sections = torsoSections(body, 20).filter(({ arc }) => arc > -0.04 && arc < 0.5);
  const chest = sections.filter(({ arc }) => arc < 0.44);
  const overlaps = limbCapsules(body).map((capsule): Overlap => {
    const root = ROOT[capsule.id.slice(capsule.id.indexOf(' ') + 1)] ?? 0;
    const depth = SAMPLES.reduce(
      (most, t) => Math.max(most, depthInTorso(sections, along(capsule, mix(root, 1, t)))),
      -Infinity,
    );
    return { part: capsule.id, depth };
  });
  const head = Math.max(...headSpheres(body).map((sphere) => depthInTorso(chest, sphere)));
  return [...overlaps, { part: 'head', depth: head }];
};

/** Where two capsules come nearest: shares along each (Ericson, *Real-Time Collision Detection*). */
const nearest = (a: Capsule, b: Capsule): readonly [number, number] => {
  const d1 = subtract(a.to[0], a.from[0]);
  const d2 = subtract(b.to[0], b.from[0]);
  const r = subtract(a.from[0], b.from[0]);
  const aa = dot(d1, d1) || 1e-9;
  const bb = dot(d2, d2) || 1e-9;
  const ab = dot(d1, d2);
  const ar = dot(d1, r);
  const br = dot(d2, r);
  const denominator = aa * bb - ab * ab;
  const s = denominator > 1e-12 ? clamp((ab * br - ar * bb) / denominator, 0, 1) : 0;
  const t = clamp((ab * s + br) / bb, 0, 1);
  return [clamp((ab * t - ar) / aa, 0, 1), t];
};

const capsuleOverlap = (a: Capsule, b: Capsule): number => {
  const [s, t] = nearest(a, b);
  const [p, radius] = along(a, s);
  const [q, other] = along(b, t);
  return radius + other - distance(p, q);
};

const limbOf = (id: string): string =>
  id.replace(/upper arm|forearm|palm|fingers/, 'arm').replace(/thigh|shin|foot|toes/, 'leg');

/** How deep limbs are inside other limbs and inside the head; parts of one limb do not count. */
export const limbOverlaps = (body: SolvedBody): readonly Overlap[] => {
  const capsules = limbCapsules(body);
  const overlaps: Overlap[] = [];
  capsules.forEach((a, i) => {
    for (const b of capsules.slice(i + 1)) {
      const thighs = a.id.endsWith('thigh') && b.id.endsWith('thigh');
      if (limbOf(a.id) === limbOf(b.id) || thighs) continue;
      const depth = capsuleOverlap(a, b);
      if (depth > 0) overlaps.push({ part: `${a.id} / ${b.id}`, depth });
    }
    if (a.id.endsWith('upper arm')) return;
    for (const sphere of headSpheres(body)) {
      const depth = capsuleOverlap(a, { id: 'head', from: sphere, to: sphere });
      if (depth > 0) overlaps.push({ part: `${a.id} / head`, depth });
    }
  });
  return overlaps;
};

const sectionBottom = ({ centre, frame, width, depth }: PlacedSection): number =>
  centre[1] - Math.hypot(width * frame[0][1], depth * frame[2][1]);

/** How far parts are under the floor; what is above is left out. */
export const floorOverlaps = (body: SolvedBody): readonly Overlap[] => {
  const overlaps: Overlap[] = [];
  const put = (part: string, bottom: number): void => {
    if (bottom < 0) overlaps.push({ part, depth: -bottom });
  };
  for (const { id, from, to } of limbCapsules(body)) {
    put(id, Math.min(from[0][1] - from[1], to[0][1] - to[1]));
  }
  for (const [centre, radius] of headSpheres(body)) put('head', centre[1] - radius);
  for (const section of torsoSections(body)) put('torso', sectionBottom(section));
  const { pelvis, skeleton } = body;
  for (const x of [-1, 1]) {
    // The seat's flesh, behind and below the hips.
    const back = addScaled(pelvis.at, pelvis.frame[0], x * skeleton.hipHalfWidth * 0.7);
    put('seat', addScaled(back, normalize(pelvis.frame[2]), -0.01)[1] - 0.09);
  }
  return overlaps;
};
