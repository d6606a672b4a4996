import type { MovementWordsOf } from '../movement-words.ts';
import { titles } from './titles.ts';

export const words: MovementWordsOf<'plank'> = {
  ...titles.plank,
  equipmentNote: 'A mat or a floor that does not slip.',
  steps: {
    setup: [
      'Kneel on all fours, hands flat below your shoulders.',
      'Straighten your arms and spread your shoulder blades wide.',
      'Tuck your toes under and look just ahead of your hands.',
    ],
    moveIn: [
      'Breathe out and tighten your belly and buttocks.',
      'Step both feet back until your legs are straight.',
      'Hold head, hips and heels in one straight line.',
    ],
    hold: [
      'Push the floor away and keep your neck long.',
      'Breathe slowly and let your hips neither sag nor rise.',
    ],
    return: [
      'Lower both knees to the floor with control.',
      'Stay on all fours and loosen your wrists in turn.',
    ],
  },
  cues: {
    'get-ready': 'All fours, hands under shoulders, toes tucked.',
    'move-in': 'Breathe out, step both feet back, body straight.',
    hold: 'Push the floor away. One straight line. Breathe.',
    return: 'Knees down with control.',
    rest: 'Stay on all fours, toes tucked.',
    done: 'Done. Sit back and loosen your wrists.',
  },
  feel: 'The whole trunk working evenly, and the shoulder blades held wide. No pull in the low back.',
  stopIf: 'Stop if the low back aches, a wrist or shoulder hurts, or the line breaks.',
  mistakes: [
    'Letting the hips hang.',
    'Shrugging, or sinking between the shoulder blades.',
    'Dropping the head.',
  ],
  easier: 'Come down onto your forearms, or keep your knees on the floor.',
  harder: 'Stay for more breaths, or try the single-arm row from here.',
  breathing: 'Slow breaths all the way. Each breath out tightens the belly a little.',
  variants: {
    forearms: {
      name: 'On the forearms',
      steps: {
        setup: [
          'Kneel and lay your forearms down, elbows below your shoulders.',
          'Place your palms flat, forearms parallel, shoulder blades wide.',
          'Tuck your toes under and look just ahead of your hands.',
        ],
        hold: [
          'Press both forearms down and keep your neck long.',
          'Breathe slowly and let your hips neither sag nor rise.',
        ],
        return: [
          'Lower both knees to the floor with control.',
          'Stay on knees and forearms and let your head rest.',
        ],
      },
      cues: {
        'get-ready': 'Kneel, forearms down, elbows under shoulders, toes tucked.',
        hold: 'Press your forearms. One straight line. Breathe.',
        rest: 'Stay on your knees and forearms.',
        done: 'Done. Push up and sit back.',
      },
    },
  },
};
