import type { MovementWordsOf } from '../movement-words.ts';
import { titles } from './titles.ts';

export const words: MovementWordsOf<'one-sided-mid-back-stretch'> = {
  ...titles['one-sided-mid-back-stretch'],
  equipmentNote: 'A steady chair. A back to lean against is pleasant but not needed.',
  sideNote: '{Side} here means where you feel it: the {side} half of your mid-back.',
  steps: {
    setup: [
      'Sit with both feet flat and knees hip-width apart.',
      'Lean your weight back and let your upper back round forward.',
      'Put your {otherSide} hand on the back of your head.',
      'Reach your {side} hand across to the outside of your {otherSide} knee.',
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
      'Take the {otherSide} hand off your head and breathe in.',
      'Uncurl slowly until you sit tall, head coming up last.',
      'Rest both hands on your thighs and look ahead.',
    ],
  },
  cues: {
    'get-ready': '{OtherSide} hand behind head, {side} hand to {otherSide} knee.',
    'move-in': 'Breathe out, curl your head toward your {otherSide} knee.',
    hold: 'Breathe deep into the {side} of your mid-back.',
    return: '{OtherSide} hand off your head. Uncurl, head last.',
    switch: 'Swap: {otherSide} hand behind head, {side} to {otherSide} knee.',
    rest: 'Sit up and rest, then place your hands again.',
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
