import type { MovementWordsOf } from '../movement-words.ts';
import { titles } from './titles.ts';

export const words: MovementWordsOf<'superman'> = {
  ...titles.superman,
  equipmentNote: 'A mat or carpet. A folded towel under the hip bones helps.',
  steps: {
    setup: [
      'Lie face down with your legs long and together.',
      'Stretch both arms forward on the floor, palms down.',
      'Rest your forehead down and look at the floor.',
    ],
    moveIn: [
      'Tighten your belly and press your hip bones down.',
      'Breathe out and lift chest, arms and legs a few fingers high.',
      'Keep looking at the floor so your neck stays long.',
    ],
    hold: [
      'Reach your fingertips and toes away from each other.',
      'Squeeze your buttocks and mid-back, and keep breathing.',
    ],
    return: [
      'Lower arms, chest and legs slowly to the floor.',
      'Rest your forehead and let everything go soft.',
    ],
  },
  cues: {
    'get-ready': 'Lie face down, arms stretched forward.',
    'move-in': 'Breathe out. Lift chest, arms and legs a little.',
    hold: 'Reach long. Eyes on the floor. Breathe.',
    return: 'Lower slowly and rest your forehead.',
    rest: 'Lie soft and breathe.',
    done: 'Done. Lie soft with your cheek down.',
  },
  feel: 'Clear work in the middle of the back and the buttocks, without pinching low down.',
  stopIf: 'Stop if the low back pinches or the neck hurts, or if pain runs into a leg.',
  mistakes: [
    'Lifting the chin to look forward.',
    'Going as high as possible. Long counts more than high.',
    'Holding the breath.',
  ],
  easier: 'Leave the legs on the floor, or lay the arms along your sides.',
  harder: 'Move the arms to a T, then to a Y. Very light weights come last.',
  breathing: 'Out to lift, short easy breaths while you hold, in as you lower.',
  variants: {
    'arms-forward': { name: 'Arms forward', steps: {}, cues: {} },
    'chest-only': {
      name: 'Chest only, legs down',
      steps: {
        moveIn: [
          'Tighten your belly and press hips and feet down.',
          'Breathe out and lift your chest and arms a few fingers high.',
          'Keep looking at the floor so your neck stays long.',
        ],
        hold: [
          'Reach your fingertips forward while your feet stay down.',
          'Squeeze the middle of your back and keep breathing.',
        ],
        return: [
          'Lower your chest and arms slowly to the floor.',
          'Rest your forehead and let everything go soft.',
        ],
      },
      cues: {
        'move-in': 'Breathe out. Lift your chest and arms.',
        hold: 'Feet down, reach forward. Breathe.',
      },
    },
    'arms-at-sides': {
      name: 'Arms at the sides',
      steps: {
        setup: [
          'Lie face down with your legs long and together.',
          'Lay both arms along your body, palms facing down.',
          'Rest your forehead down and look at the floor.',
        ],
        hold: [
          'Reach your fingertips toward your feet, shoulder blades together.',
          'Squeeze your buttocks and mid-back, and keep breathing.',
        ],
      },
      cues: {
        'get-ready': 'Lie face down, arms along your sides.',
        hold: 'Fingertips toward feet. Eyes down. Breathe.',
      },
    },
    'arms-t': {
      name: 'Arms in a T',
      steps: {
        setup: [
          'Lie face down with your legs long and together.',
          'Stretch both arms straight out sideways, thumbs pointing up.',
          'Rest your forehead down and look at the floor.',
        ],
        hold: [
          'Draw your shoulder blades together, arms wide and level.',
          'Squeeze your buttocks and mid-back, and keep breathing.',
        ],
      },
      cues: {
        'get-ready': 'Lie face down, arms straight out sideways.',
        hold: 'Arms wide, blades together. Eyes down. Breathe.',
      },
    },
    'arms-y': {
      name: 'Arms in a Y',
      steps: {
        setup: [
          'Lie face down with your legs long and together.',
          'Stretch both arms forward and outward in a Y, thumbs up.',
          'Rest your forehead down and look at the floor.',
        ],
        hold: [
          'Reach both arms out along the Y, shoulders low.',
          'Squeeze your buttocks and mid-back, and keep breathing.',
        ],
      },
      cues: {
        'get-ready': 'Lie face down, arms forward in a Y.',
        hold: 'Reach along the Y. Eyes down. Breathe.',
      },
    },
  },
};
