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
      'Reach your {side} hand across and hold the outside of your {otherSide} knee.',
      'Put your {otherSide} hand on the back of your head.',
      'Lean back against that hold and let your upper back round.',
    ],
    moveIn: [
      'Breathe out and let your chin drop toward your chest.',
      'Let your {otherSide} hand’s weight guide your head toward your {otherSide} knee.',
      'Curl your ribs toward your {otherSide} knee without pulling on your neck.',
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
      'Reach your {side} hand across and hold the outside of your {otherSide} knee.',
      'Put your {otherSide} hand on the back of your head.',
      'Lean back against that hold and let your upper back round.',
    ],
    rest: [
      'Sit tall, both hands on your thighs.',
      'Then hold the outside of your {otherSide} knee with your {side} hand.',
      'Put your {otherSide} hand on the back of your head.',
      'Lean back against that hold and let your upper back round.',
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
