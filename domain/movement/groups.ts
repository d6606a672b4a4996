/**
 * Kinds of movement as types, so that a wording that lacks what its kind needs (the switch of sides,
 * the words of a repetition, a variant) fails the type check. The catalogue's tests keep these and
 * the data in step.
 */

export type SidedMovementId =
  | 'seated-twist'
  | 'seated-twist-floor'
  | 'seated-twist-long-leg'
  | 'torso-twist'
  | 'one-sided-mid-back-stretch'
  | 'thread-the-needle'
  | 'thread-the-needle-reach'
  | 'erector-release'
  | 'lunge-rotation'
  | 'standing-side-bend'
  | 'triangle'
  | 'plank-row';

/** Those that go there and back in a tempo, or circle, as such (a variant of others may, too). */
export type RepeatingMovementId =
  | 'torso-twist'
  | 'cat-cow'
  | 'erector-release'
  | 'dumbbell-row'
  | 'band-row'
  | 'plank-row'
  | 'lat-pulldown';

/** The variants of each movement that has any. */
export interface VariantIds {
  'seated-twist-floor': 'legs-straight';
  'seated-twist-long-leg': 'reach-behind';
  'cat-cow': 'hold-each';
  cobra: 'hands-off-floor' | 'arms-straight';
  sphinx: 'press-ups';
  'passive-backbend': 'head-supported';
  'foam-roller-extension': 'hands-behind-head' | 'arms-crossed' | 'rolled-towel' | 'oscillating';
  superman: 'arms-forward' | 'chest-only' | 'arms-at-sides' | 'arms-t' | 'arms-y';
  plank: 'forearms';
  'lat-pulldown': 'to-thighs';
}
