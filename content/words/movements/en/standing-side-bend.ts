import type { MovementWordsOf } from '../movement-words.ts';
import { titles } from './titles.ts';

export const words: MovementWordsOf<'standing-side-bend'> = {
  ...titles['standing-side-bend'],
  equipmentNote: 'Nothing but room to stand. A wall within reach helps if you wobble.',
  sideNote: '{Side} here means the way you bend; you feel the stretch on the {otherSide}.',
  sideName: 'Bending {side}',
  steps: {
    setup: [
      'Stand tall, feet together, a wall or table within reach.',
      'Cross your {otherSide} foot behind your {side} foot, both soles down.',
      'Raise both arms overhead and take hold of opposite elbows.',
      'Keep your head between your arms, face forward, ribs drawn in.',
    ],
    moveIn: [
      'Breathe in and reach both held elbows toward the ceiling.',
      'Breathe out and bend your upper body over to the {side}.',
      'Let your hips slide a little way to the {otherSide}.',
    ],
    hold: [
      'Keep your chest facing forward and your gaze straight ahead.',
      'Breathe into the long {otherSide} flank, from waist to armpits.',
    ],
    return: [
      'Breathe in and come upright, elbows leading the way.',
      'Lower both arms and keep your {otherSide} foot crossed behind.',
    ],
    switch: [
      'Uncross your feet and stand on both.',
      'Cross your {otherSide} foot behind your {side} foot, both soles down.',
      'Hold opposite elbows overhead, head between your arms.',
    ],
    rest: [
      'Stand easy, arms down, feet still crossed.',
      'Then raise your arms and hold opposite elbows again.',
    ],
    again: [
      'Breathe in and reach both elbows toward the ceiling.',
      'Breathe out and bend over to the {side}.',
    ],
  },
  cues: {
    'get-ready': 'Cross {otherSide} foot behind {side}. Hold elbows overhead.',
    'move-in': 'Breathe in, reach up. Breathe out, bend {side}.',
    hold: 'Stay {side}. Breathe into your {otherSide} flank.',
    return: 'Breathe in, come upright, lower your arms.',
    switch: 'Uncross. {OtherSide} foot behind {side}. Elbows overhead again.',
    rest: 'Stand easy, then hold your elbows overhead again.',
    done: 'Done. Uncross your feet and stand easy.',
  },
  feel: 'A strong, even pull along the whole {otherSide} side, from the hip past the ribs.',
  stopIf: 'Stop if you feel pinching in the low back or shoulder, or lose your balance.',
  mistakes: [
    'Leaning forward or twisting. Imagine standing between two walls.',
    'Dropping the head away from the arms.',
    'Putting all the weight on one foot.',
  ],
  easier: 'Keep your feet side by side, or hold the bend with your {side} hand on your hip.',
  harder: 'Press down through the crossed {otherSide} foot and reach further with each breath out.',
  breathing: 'In to reach up, out to bend. Even breaths while you stay, in to come up.',
};
