import type { MovementWordsOf } from '../movement-words.ts';
import { titles } from './titles.ts';

export const words: MovementWordsOf<'one-sided-mid-back-stretch'> = {
  ...titles['one-sided-mid-back-stretch'],
  equipmentNote: 'A steady chair. A back to lean against is pleasant but not needed.',
  sideNote: '{Side} here means where you feel it: the {side} half of your mid-back.',
  sideName: '{Side} mid-back',
  steps: {
    setup: [
      'Sit on a steady chair, feet flat and knees hip-width apart.',
      'Reach your {side} hand across to the outside of your {otherSide} knee.',
      'Put your {otherSide} hand on the back of your head.',
      'Lean your weight back and let your upper back round forward.',
    ],
    moveIn: [
      'Breathe out and let your chin drop toward your chest.',
      'Guide your head toward your {otherSide} knee with your {otherSide} hand.',
      'Keep that gentle pull and curl your trunk toward your {otherSide} knee.',
    ],
    hold: [
      'Look down at your {otherSide} thigh and keep your neck soft.',
      'Breathe deeply into the {side} side of your mid-back.',
    ],
    return: [
      'Release both hands and rest them on your thighs.',
      'Breathe in and uncurl slowly, head coming up last.',
      'Sit tall, hands on your thighs, and look ahead.',
    ],
    switch: [
      'Reach your {side} hand across to the outside of your {otherSide} knee.',
      'Put your {otherSide} hand on the back of your head.',
      'Lean your weight back and let your upper back round forward.',
    ],
    rest: [
      'Sit tall, both hands on your thighs.',
      'Then reach your {side} hand across to the outside of your {otherSide} knee.',
      'Put your {otherSide} hand on the back of your head.',
      'Lean your weight back and let your upper back round forward.',
    ],
  },
  cues: {
    'get-ready': '{Side} hand outside {otherSide} knee, {otherSide} hand behind head.',
    'move-in': 'Breathe out, curl your head toward your {otherSide} knee.',
    hold: 'Breathe deep into the {side} of your mid-back.',
    return: 'Release both hands. Uncurl slowly, head last.',
    switch: '{Side} hand outside {otherSide} knee, {otherSide} hand behind head.',
    rest: 'Sit tall, then place your hands again.',
    done: 'Done. Sit tall and look ahead.',
  },
  feel: 'A broad pull beside the spine and under the {side} shoulder blade, never in the neck.',
  stopIf: 'Stop if your neck hurts, you feel dizzy, or pain shoots down an arm or round the ribs.',
  mistakes: [
    'Tugging at the head. The hand only adds its own weight.',
    'Folding from the hips instead of rounding the upper back.',
    'Taking the head straight down rather than toward the knee.',
  ],
  easier: 'Leave the {otherSide} hand in your lap and let your head hang by itself.',
  harder: 'Slide the reaching {side} hand further down the outside of your {otherSide} shin.',
  breathing: 'Out to curl, then deep slow breaths that widen the stretched side. In to come up.',
};
