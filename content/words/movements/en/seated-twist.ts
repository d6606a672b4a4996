import type { MovementWordsOf } from '../movement-words.ts';
import { titles } from './titles.ts';

export const words: MovementWordsOf<'seated-twist'> = {
  ...titles['seated-twist'],
  equipmentNote: 'A steady chair. If it rolls or swivels, block it or plant your feet firmly.',
  sideNote: '{Side} here means the way you turn: chest and gaze go to the {side}.',
  sideName: 'Turning {side}',
  steps: {
    setup: [
      'Sit on the front half of a steady chair, facing forward.',
      'Plant both feet hip-width apart, knees above your ankles.',
      'Sit tall and draw both shoulder blades back and down.',
      'Lay your {otherSide} hand on the outer side of your {side} knee.',
      'Set your {side} hand on the seat, just behind your {side} hip.',
    ],
    moveIn: [
      'Breathe in and lift the crown of your head.',
      'Breathe out and turn belly, ribs and shoulders to the {side}.',
      'Your hands only steady you; the ribs turn.',
      'Let your head follow and look past your {side} shoulder.',
    ],
    hold: [
      'Keep both hips heavy and both knees pointing forward.',
      'Breathe in to grow taller, breathe out to soften.',
    ],
    return: [
      'Breathe in and slowly turn back to face forward.',
      'Let both hands come to rest on your thighs.',
    ],
    switch: [
      'Now the other way: {otherSide} hand outside your {side} knee.',
      'Set your {side} hand on the seat, just behind your {side} hip.',
    ],
    rest: [
      'Face forward, both hands on your thighs.',
      'Then lay your {otherSide} hand outside your {side} knee.',
      'Set your {side} hand on the seat, just behind your {side} hip.',
    ],
  },
  cues: {
    'get-ready': '{OtherSide} hand outside {side} knee, {side} hand behind hips.',
    'move-in': 'Breathe out, turn {side}, look behind you.',
    hold: 'Stay turned to the {side}. Hips heavy, breathe slowly.',
    return: 'Breathe in and turn back, hands on thighs.',
    switch: '{OtherSide} hand outside {side} knee, {side} hand behind hips.',
    rest: 'Face forward, then place your hands again.',
    done: 'Done. Face forward and sit easily.',
  },
  feel: 'A gentle wringing between and below the shoulder blades. The low back stays quiet.',
  stopIf: 'Stop if you feel a sharp pain, tingling, or pain that runs round the ribs.',
  mistakes: [
    'Pulling hard on the knee with the hand. The turn comes from the ribs.',
    'Letting one hip lift from the seat.',
    'Collapsing the chest in order to turn further.',
  ],
  easier: 'Turn only halfway, and look over the near edge of your {side} shoulder.',
  harder: 'On each breath out, turn a finger’s breadth further without losing height.',
  breathing: 'In to grow tall, out to turn. Slow breaths while you stay. In to come back.',
};
