/**
 * How far joints go, degrees, and where each number is from. They say what a drawn body may show,
 * not what anybody should do.
 *
 * - AAOS: American Academy of Orthopaedic Surgeons, *Joint Motion: Method of Measuring and
 *   Recording*, 1965 (average active ranges).
 * - Kapandji: I. A. Kapandji, *The Physiology of the Joints*, vol. 1–3 (passive ranges).
 * - White & Panjabi: *Clinical Biomechanics of the Spine*, 2nd ed. 1990, representative values of
 *   each segment, summed over the region.
 *
 * The AAOS values of shoulder, elbow, forearm and wrist were checked against the table of mean
 * values in Norkin & White, *Measurement of Joint Motion* (appendix, A.1). Hip abduction (45) and
 * plantarflexion (50) are the same in the Merck Manual's table of normal ranges of motion. For the
 * neck, Anatomy Standard's review of in-vivo studies (anatomystandard.com, ROM of spine; C0–C7)
 * gives flexion 64, extension 63 and side bend 49: near ours but for extension, where Kapandji's 75
 * counts the whole head. The others are as these books are usually cited, and have not been looked
 * up in the books themselves.
 */
import type { Regions } from './pose.ts';

export interface Limits {
  readonly min: number;
  readonly max: number;
}

/**
 * Lumbar (T12–S1), mid-back (T6–T12), upper back (T1–T6).
 * Flexion and extension: Kapandji, lumbar 60/35, thoracic 45/25; the thoracic part divided as
 * White & Panjabi's segments are (T6–T12 44°, T1–T6 20° both ways together).
 */
export const SPINE_FLEXION: Regions = [60, 31, 14];
export const SPINE_EXTENSION: Regions = [35, 17, 8];
/** White & Panjabi, one side: T12–S1 8 + 29, T6–T12 40, T1–T6 28. */
export const SPINE_SIDE_BEND: Regions = [37, 40, 28];
/** Kapandji: thoracolumbar side bend 40 a side; with the passive reserve of a stretch, 50. */
export const SPINE_SIDE_BEND_TOTAL = 50;
/** White & Panjabi, one side: T12–S1 2 + 9, T6–T12 28, T1–T6 41. */
export const SPINE_ROTATION: Regions = [11, 28, 41];

/** Head to chest. Flexion and extension: Kapandji 40–60 and 75; tilt: AAOS 45; turn: Kapandji 80. */
export const HEAD = {
  nod: { min: -75, max: 60 },
  tilt: { min: -45, max: 45 },
  turn: { min: -80, max: 80 },
} as const;

/**
 * Hip. Flexion: Kapandji, passive with the knee bent 145. Extension: AAOS 30. Abduction: AAOS 45
 * with a straight hip, Kapandji 70 when it is flexed (tailor's seat). Adduction: AAOS 30.
 */
export const HIP = {
  flexion: { min: -30, max: 145 },
  abduction: { min: -30, max: 45 },
  abductionFlexed: { min: -30, max: 70 },
  /** + the knee turned outward. Outward: Kapandji 60; inward: AAOS 45. */
  rotation: { min: -45, max: 60 },
} as const;

/** Knee: Kapandji, passive (kneeling) 160. */
export const KNEE_FLEXION: Limits = { min: 0, max: 160 };

/**
 * Ankle, + pointed. AAOS: plantarflexion 50; Kapandji: up to 60 with the tarsal joints, as when
 * kneeling. Dorsiflexion: Kapandji 30; bearing weight 40 (Bennell et al. 1998, lunge test).
 */
export const ANKLE: Limits = { min: -40, max: 60 };

/** Elbow: AAOS 150. */
export const ELBOW_FLEXION: Limits = { min: 0, max: 150 };

/**
 * Shoulder, with the shoulder girdle. Behind the frontal plane: AAOS extension 60. Across the
 * chest: AAOS horizontal flexion 135, from straight sideways.
 */
export const SHOULDER = {
  behind: { min: 0, max: 60 },
  across: { min: 0, max: 135 },
} as const;

/**
 * Forearm: AAOS pronation 80, supination 80; Kapandji 85 and 90. The planted hand turns a little
 * within the wrist as well (Kapandji: 10–15 under load).
 */
export const FOREARM_TURN: Limits = { min: -95, max: 100 };

/**
 * Wrist. Flexion: AAOS 80. Extension: AAOS 70, Kapandji 85; passive under load (hands and knees)
 * 90. To the thumb: AAOS 20, to the little finger: 30–45 (AAOS, Kapandji).
 */
export const WRIST = {
  extension: { min: -85, max: 90 },
  deviation: { min: -45, max: 25 },
} as const;
