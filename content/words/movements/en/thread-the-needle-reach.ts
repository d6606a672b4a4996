import type { MovementWordsOf } from '../movement-words.ts';
import { titles } from './titles.ts';

export const words: MovementWordsOf<'thread-the-needle-reach'> = {
  ...titles['thread-the-needle-reach'],
  equipmentNote: 'A mat or carpet. Fold it double under your knees if they are tender.',
  sideNote: '{Side} here means the moving arm: your {side} arm goes up, then under.',
  sideName: '{Side} arm',
  steps: {
    setup: [
      'Kneel on all fours, knees directly below your hips.',
      'Set both hands under your shoulders, fingers pointing forward.',
      'Make your back long and look at the floor.',
    ],
    moveIn: [
      'Breathe in and sweep your {side} hand up toward the ceiling.',
      'Turn your chest to the {side} and look at your {side} hand.',
      'Breathe out and thread your {side} arm between your {otherSide} hand and knee.',
      'Bend your {otherSide} elbow, then lower your {side} shoulder and {side} ear.',
    ],
    hold: [
      'Keep your {side} palm up and your hips above your knees.',
      'Look toward your {otherSide} side and breathe slowly.',
    ],
    return: [
      'Press your {otherSide} palm down and lift your head.',
      'Draw your {side} arm out, {side} hand back under your {side} shoulder.',
    ],
    switch: [
      'Stay on all fours, both hands flat under your shoulders.',
      'Now your {side} arm goes up, then under.',
    ],
    again: [
      'Breathe in and sweep your {side} hand up to the ceiling.',
      'Breathe out and thread it under, behind your {otherSide} hand.',
      'Bend your {otherSide} elbow, then lower your {side} shoulder and {side} ear.',
    ],
  },
  cues: {
    'get-ready': 'All fours: knees under hips, hands under shoulders.',
    'move-in': 'In, {side} arm up. Out, thread it under.',
    hold: '{Side} shoulder and ear down. Hips still, breathe.',
    return: 'Press {otherSide} palm. {Side} hand back under {side} shoulder.',
    switch: 'Other side: {side} arm up, then under.',
    rest: 'Stay on all fours and breathe.',
    done: 'Done. Sit back on your heels and rest.',
  },
  feel: 'First an opening across the chest, then a turning stretch between the shoulder blades.',
  stopIf: 'Stop if the {side} shoulder pinches, your neck hurts, or the {otherSide} wrist aches.',
  mistakes: [
    'Swinging the arm up fast. Let the chest turn and carry it.',
    'Letting the hips sway as the arm goes up.',
    'Landing on the head. The shoulder goes down first.',
  ],
  easier: 'Leave out the resting: reach up, reach under, and let the {side} shoulder hover.',
  harder: 'Stay a breath longer at the top, stacking the {side} shoulder above the {otherSide}.',
  breathing: 'In to reach up, out to thread under, slow breaths while you stay.',
};
