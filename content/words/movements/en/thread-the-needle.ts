import type { MovementWordsOf } from '../movement-words.ts';
import { titles } from './titles.ts';

export const words: MovementWordsOf<'thread-the-needle'> = {
  ...titles['thread-the-needle'],
  equipmentNote: 'A mat or carpet. Fold it double under your knees if they are tender.',
  sideNote: '{Side} here means the arm that goes under: your {side} arm.',
  sideName: '{Side} arm',
  steps: {
    setup: [
      'Kneel on all fours, knees directly below your hips.',
      'Point both feet straight back, in line with your knees.',
      'Place both hands flat, directly under your shoulders.',
      'Look down at the floor between your hands.',
    ],
    moveIn: [
      'Turn your {side} palm up and lift that {side} hand lightly.',
      'Breathe out and slide your {side} arm under your {otherSide} arm.',
      'Bend your {otherSide} elbow, {otherSide} palm planted, hips over your knees.',
      'Rest your {side} shoulder and {side} ear on the floor.',
    ],
    hold: [
      'Look past your {otherSide} armpit, up toward the ceiling.',
      'Keep hips above knees and let your chest hang heavy.',
    ],
    return: [
      'Press your {otherSide} palm down and lift your head.',
      'Slide your {side} arm out, {side} hand back under your {side} shoulder.',
    ],
    switch: [
      'Stay on all fours, both hands flat under your shoulders.',
      'Now your {side} arm will go under your {otherSide} arm.',
    ],
    again: [
      'Breathe out, {side} palm up, and slide that {side} arm under.',
      'Bend your {otherSide} elbow, then lower your {side} shoulder and {side} ear.',
    ],
  },
  cues: {
    'get-ready': 'All fours: knees under hips, hands under shoulders.',
    'move-in': '{Side} arm under. Bend {otherSide} elbow, {side} shoulder down.',
    hold: '{Side} shoulder heavy. Look up past your {otherSide} armpit.',
    return: 'Press {otherSide} palm. {Side} hand back under {side} shoulder.',
    switch: 'Other side: your {side} arm will go under.',
    rest: 'Stay on all fours and breathe.',
    done: 'Done. Sit back on your heels and rest.',
  },
  feel: 'A turning stretch between the shoulder blades and behind the {side} shoulder.',
  stopIf: 'Stop if your neck takes weight and hurts, or if the {side} shoulder pinches.',
  mistakes: [
    'Letting the hips swing away to one side.',
    'Resting on the crown instead of the side of the head.',
    'Forcing the shoulder down when it would rather hover.',
  ],
  easier: 'Rest the {side} side of your head on a cushion, and slide the arm less far.',
  harder: 'Reach further with the {side} hand on each breath out, keeping your hips still.',
  breathing: 'Out to slide under, slow breaths into the back while you stay, in to come up.',
};
