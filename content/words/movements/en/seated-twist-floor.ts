import type { MovementWordsOf } from '../movement-words.ts';
import { titles } from './titles.ts';

export const words: MovementWordsOf<'seated-twist-floor'> = {
  ...titles['seated-twist-floor'],
  equipmentNote: 'A mat or carpet. Sit on a folded blanket if your back rounds.',
  sideNote: '{Side} here means the way you turn: chest and gaze go to the {side}.',
  sideName: 'Turning {side}',
  steps: {
    setup: [
      'Sit on the floor with your shins crossed, knees wide.',
      'Sit tall and draw both shoulder blades together and down.',
      'Lay your {otherSide} hand against the outer side of your {side} knee.',
      'Set your {side} hand on the floor behind your hips.',
    ],
    moveIn: [
      'Breathe in and lengthen from tailbone to crown.',
      'Breathe out and turn your chest to the {side}.',
      'Look past your {side} shoulder, chin level with the floor.',
    ],
    hold: [
      'Keep both sitting bones down and your chest lifted.',
      'Breathe slowly and stay where the turn feels comfortable.',
    ],
    return: [
      'Breathe in and turn back until your chest faces forward.',
      'Lay both hands on your knees and look ahead.',
    ],
    switch: [
      'Uncross your shins and cross them the other way.',
      'Lay your {otherSide} hand outside your {side} knee.',
      'Set your {side} hand on the floor behind your hips.',
    ],
    rest: [
      'Face forward, both hands loose in front.',
      'Then lay your {otherSide} hand outside your {side} knee.',
      'Set your {side} hand on the floor behind your hips.',
    ],
  },
  cues: {
    'get-ready': '{OtherSide} hand outside {side} knee, {side} hand behind hips.',
    'move-in': 'Breathe out and turn to the {side}.',
    hold: 'Stay turned to the {side}. Chest tall, breathe.',
    return: 'Breathe in and turn back, release both hands.',
    switch: '{OtherSide} hand outside {side} knee, {side} hand behind hips.',
    rest: 'Face forward, then place your hands again.',
    done: 'Done. Uncross your legs and shake them out.',
  },
  feel: 'A gentle wringing between and below the shoulder blades, without strain in the low back.',
  stopIf: 'Stop if a sharp pain or tingling comes, or if your knees or hips hurt.',
  mistakes: [
    'Turning too far. Comfortable is far enough.',
    'Leaning back on the supporting hand until the chest sinks.',
    'Shrugging the shoulders.',
  ],
  easier: 'Sit on a cushion and turn only until your chin is above your collarbone.',
  harder: 'Grow taller on each breath in and turn slightly further on each breath out.',
  breathing: 'In to grow tall, out to turn, slow breaths while you stay, in to come back.',
  variants: {
    'legs-straight': {
      name: 'With both legs straight',
      steps: {
        setup: [
          'Sit on the floor with both legs straight and together.',
          'Pull your toes up and sit as tall as you can.',
          'Lay your {otherSide} hand against the outer side of your {side} knee.',
          'Set your {side} hand on the floor behind your hips.',
        ],
        return: [
          'Breathe in and turn back until your chest faces forward.',
          'Rest both hands on your thighs and look ahead.',
        ],
        switch: [
          'Now the other way, both legs still straight.',
          'Lay your {otherSide} hand outside your {side} knee.',
          'Set your {side} hand on the floor behind your hips.',
        ],
      },
      cues: {
        done: 'Done. Bend your knees and shake your legs.',
      },
    },
  },
};
