import type { MovementWordsOf } from '../movement-words.ts';
import { titles } from './titles.ts';

export const words: MovementWordsOf<'sphinx'> = {
  ...titles.sphinx,
  equipmentNote: 'A mat or carpet. Fold a towel under your elbows if they are tender.',
  steps: {
    setup: [
      'Lie face down with your legs long, tops of feet down.',
      'Set your elbows below your shoulders, close to your ribs.',
      'Lay your forearms forward, parallel, with your palms down.',
    ],
    moveIn: [
      'Breathe in, press your forearms down and lift your chest.',
      'Draw your shoulders down and look straight ahead.',
    ],
    hold: [
      'Pull your breastbone gently forward between your arms.',
      'Let your belly and hips stay heavy on the floor.',
    ],
    return: [
      'Slide your elbows forward and lower your chest.',
      'Rest your forehead on the backs of your hands.',
    ],
  },
  cues: {
    'get-ready': 'Lie face down, elbows under your shoulders.',
    'move-in': 'Breathe in, press your forearms, lift your chest.',
    hold: 'Chest forward, gaze ahead, hips heavy. Breathe.',
    return: 'Lower your chest, rest your forehead.',
    rest: 'Forehead down, then slide elbows under your shoulders.',
    done: 'Done. Lie flat and let go.',
  },
  feel: 'A mild backward bend between the shoulder blades, with the chest open.',
  stopIf: 'Stop if the low back pinches, or if pain runs into a leg.',
  mistakes: [
    'Sinking between the shoulders so that they touch the ears.',
    'Letting the elbows slide out to the sides.',
    'Tipping the head far back.',
  ],
  easier: 'Move your elbows further forward so that your chest stays lower.',
  harder: 'Draw the elbows toward your ribs without moving them, and lift the chest more.',
  breathing: 'In to rise, then slow breaths into the chest, out to come down.',
  variants: {
    'press-ups': {
      name: 'Pressing up from the floor',
      steps: {
        moveIn: ['Lower your chest to the floor, elbows staying where they are.'],
        hold: [
          'Move slowly between floor and sphinx, hips heavy.',
          'Keep both forearms flat and your shoulders low.',
        ],
        repetitionOut: [
          'Breathe in, press your forearms down and lift your chest.',
          'Look straight ahead when you reach the top.',
        ],
        repetitionBack: ['Breathe out and lower your chest and chin.'],
      },
      cues: {
        'move-in': 'Chest down, elbows where they are.',
        hold: 'Slowly up and down. Hips stay heavy.',
        'repetition-out': 'Breathe in: press and lift your chest.',
        'repetition-back': 'Breathe out: lower your chest.',
      },
    },
  },
};
