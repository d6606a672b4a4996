import type { MovementWordsOf } from '../movement-words.ts';
import { titles } from './titles.ts';

export const words: MovementWordsOf<'cobra'> = {
  ...titles.cobra,
  equipmentNote: 'A mat or carpet.',
  steps: {
    setup: [
      'Lie face down with your legs long, a little apart.',
      'Let the tops of your feet rest on the floor.',
      'Place your hands under your shoulders, fingertips pointing forward.',
      'Bend your elbows, tuck them to your sides, forehead down.',
    ],
    moveIn: [
      'Tighten your buttocks and press both feet into the floor.',
      'Breathe out, press your hands and lift your head, then chest.',
      'Look forward and slightly down, the neck long.',
    ],
    hold: [
      'Keep your hips on the floor and elbows close.',
      'Draw your shoulders away from your ears and keep breathing.',
    ],
    return: [
      'Bend your elbows and lower your belly, then chest, then forehead.',
      'Rest your forehead down, hands still under your shoulders.',
    ],
    again: [
      'Tighten your buttocks and press both feet down.',
      'Breathe out and lift your head, then your chest.',
    ],
  },
  cues: {
    'get-ready': 'Lie face down, hands under shoulders, elbows tucked.',
    'move-in': 'Breathe out. Lift your head, then your chest.',
    hold: 'Chest up, hips down, shoulders low. Breathe.',
    return: 'Lower slowly, forehead last.',
    rest: 'Forehead down, hands under your shoulders.',
    done: 'Done. Arms by your sides, cheek on the floor.',
  },
  feel: 'The chest opening and the muscles along the mid-back working. Going low is fine.',
  stopIf: 'Stop if the low back pinches, or if pain runs into a leg.',
  mistakes: [
    'Pushing up with the arms until the low back aches.',
    'Throwing the head back.',
    'Letting the shoulders creep up to the ears.',
  ],
  easier: 'Lift only the head and breastbone, or do the sphinx instead.',
  harder: 'Straighten your arms further, or lift the hands off the floor.',
  breathing: 'Out to rise, slow breaths while you stay, out again to come down.',
  variants: {
    'hands-off-floor': {
      name: 'Hands off the floor',
      steps: {
        hold: [
          'Lift both palms a little off the floor.',
          'Let your back muscles hold the chest, elbows close.',
          'Keep your hips and feet down, and keep breathing.',
        ],
        return: [
          'Put your palms back down under your shoulders.',
          'Bend your elbows and lower your belly, then chest, then forehead.',
        ],
      },
      cues: {
        hold: 'Palms off the floor. Back works, hips down.',
        return: 'Palms down. Lower slowly, forehead last.',
      },
    },
    'arms-straight': {
      name: 'Arms straight',
      steps: {
        moveIn: [
          'Tighten your buttocks and press both feet into the floor.',
          'Breathe out, press your hands and lift your head, then chest.',
          'Straighten your elbows slowly, only as far as is comfortable.',
          'Look forward and slightly down, the neck long.',
        ],
        again: [
          'Tighten your buttocks and press both feet down.',
          'Breathe out and lift your head, then your chest.',
          'Straighten your elbows slowly, only as far as is comfortable.',
        ],
        hold: [
          'Keep your thighs heavy and your arms close to your sides.',
          'Draw your shoulders away from your ears and keep breathing.',
        ],
      },
      cues: {
        'move-in': 'Breathe out. Chest up, straighten your arms slowly.',
        hold: 'Arms long, shoulders low, thighs heavy. Breathe.',
      },
    },
  },
};
