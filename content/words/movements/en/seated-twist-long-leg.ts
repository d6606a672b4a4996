import type { MovementWordsOf } from '../movement-words.ts';
import { titles } from './titles.ts';

export const words: MovementWordsOf<'seated-twist-long-leg'> = {
  ...titles['seated-twist-long-leg'],
  equipmentNote: 'A mat or carpet. Sit on a folded blanket if your back rounds.',
  sideNote: '{Side} here means the bent knee, and the way you turn: to the {side}.',
  sideName: 'Turning {side}',
  steps: {
    setup: [
      'Sit on the floor with both legs stretched out in front.',
      'Bend your {side} knee up and bring that {side} foot close.',
      'Keep your {otherSide} leg long, toes pointing to the ceiling.',
      'Set your {side} hand on the floor behind your hips.',
      'Wrap your {otherSide} arm around your {side} knee.',
    ],
    moveIn: [
      'Hold your {side} knee, breathe in and sit taller.',
      'Breathe out and turn your trunk toward your {side} knee.',
      'Look past your {side} shoulder, chin level with the floor.',
    ],
    hold: [
      'Keep both sitting bones down and the {otherSide} leg still.',
      'Hug your {side} knee lightly and breathe slowly.',
    ],
    return: [
      'Breathe in and turn back until your chest faces forward.',
      'Loosen your {otherSide} arm and sit tall, {side} knee still bent.',
    ],
    switch: [
      'Bend your {side} knee up and bring that {side} foot close.',
      'Stretch your {otherSide} leg out long, toes to the ceiling.',
      'Set your {side} hand on the floor behind your hips.',
      'Wrap your {otherSide} arm around your {side} knee.',
    ],
    rest: [
      'Face forward and breathe, {side} knee still bent.',
      'Then set your {side} hand on the floor behind you.',
      'Wrap your {otherSide} arm around your {side} knee.',
    ],
  },
  cues: {
    'get-ready': '{Side} knee bent up, {otherSide} leg long. Sit tall.',
    'move-in': 'Breathe out and turn toward your {side} knee.',
    hold: 'Stay turned to the {side}. Sit tall and breathe.',
    return: 'Breathe in, turn back, loosen your {otherSide} arm.',
    switch: '{Side} knee up, {otherSide} leg long. Hug {side} knee.',
    rest: 'Face forward and breathe, {side} knee still bent.',
    done: 'Done. Stretch both legs out and rest.',
  },
  feel: 'A deeper turn through the mid-back, and perhaps a pull in the {side} hip.',
  stopIf: 'Stop if a sharp pain, tingling, or pain in the bent knee comes.',
  mistakes: [
    'Slumping behind the sitting bones. Sit on a blanket instead.',
    'Dragging yourself round with the arm.',
    'Letting the long leg roll outward.',
  ],
  easier: 'Hold the {side} knee with your {otherSide} hand only, and turn less.',
  harder: 'Press the {otherSide} elbow against the outside of your {side} knee.',
  breathing: 'In to grow tall, out to turn, slow breaths while you stay, in to come back.',
  variants: {
    'reach-behind': {
      name: 'Reaching round behind',
      steps: {
        moveIn: [
          'Hold your {side} knee, breathe in and sit taller.',
          'Breathe out and turn your trunk toward your {side} knee.',
          'Slide your {side} hand behind you, toward your {otherSide} hip.',
          'Look past your {side} shoulder, chin level with the floor.',
        ],
        return: [
          'Breathe in and turn back until your chest faces forward.',
          'Bring your {side} hand back to the floor behind you.',
          'Loosen your {otherSide} arm and sit tall, {side} knee still bent.',
        ],
      },
      cues: { 'move-in': 'Turn {side}. Reach your {side} hand round behind.' },
    },
  },
};
