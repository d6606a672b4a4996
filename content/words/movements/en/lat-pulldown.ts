import type { MovementWordsOf } from '../movement-words.ts';
import { titles } from './titles.ts';

export const words: MovementWordsOf<'lat-pulldown'> = {
  ...titles['lat-pulldown'],
  equipmentNote:
    'A long band fixed firmly above you, for example in the top of a closed door. Pull once to test it.',
  steps: {
    setup: [
      'Sit or kneel facing the anchor, feet or knees hip-width apart.',
      'Hold one end of the band in each hand, palms forward.',
      'Reach both arms up and out until the band is taut.',
      'Sit tall, shoulders low, and look straight ahead.',
    ],
    moveIn: ['Reach both arms up, breathe in and draw your shoulder blades down.'],
    hold: [
      'Keep your back upright and your elbows pointing outward.',
      'Keep your neck long and your shoulders away from your ears.',
    ],
    repetitionOut: [
      'Breathe out and pull your hands down to chin height.',
      'Press your elbows down and in, squeezing your back.',
    ],
    repetitionBack: ['Breathe in and let your arms rise slowly again.'],
    return: ['Let the band go slack, hands on thighs, ends still held.'],
  },
  cues: {
    'get-ready': 'Face the anchor, band in hands, arms high.',
    'move-in': 'Arms up. Draw your shoulder blades down.',
    hold: 'Elbows out, back upright, shoulders low.',
    'repetition-out': 'Breathe out: hands to chin, elbows out.',
    'repetition-back': 'Breathe in: arms slowly up.',
    return: 'Let the band go slack.',
    rest: 'Keep the ends, both hands on your thighs.',
    done: 'Done. Let go of the band gently.',
  },
  feel: 'Broad work from the armpits down the sides of the back, with the chest lifting.',
  stopIf: 'Stop if a shoulder or the neck hurts, or if the anchor or the band slips.',
  mistakes: [
    'Leaning back and pulling with the whole body.',
    'Shrugging at the top.',
    'Letting the band pull the arms up quickly.',
  ],
  easier: 'Use a lighter band, or sit a little closer to the anchor.',
  harder: 'Sit further away, or stay at the bottom for two seconds.',
  breathing: 'Out to pull down, in to let the arms rise.',
  variants: {
    'to-thighs': {
      name: 'Straight arms, down to the thighs',
      steps: {
        setup: [
          'Sit or kneel facing the anchor, feet or knees hip-width apart.',
          'Hold one end of the band in each hand, palms down.',
          'Stretch both arms straight ahead, shoulder-width apart.',
          'Tighten your belly and lean forward slightly, back flat.',
        ],
        hold: [
          'Keep your arms straight and your back still.',
          'Keep your neck long and your shoulders away from your ears.',
        ],
        moveIn: ['Reach both arms ahead, breathe in and draw your shoulder blades down.'],
        repetitionOut: ['Breathe out and press your hands down to your thighs.'],
        repetitionBack: ['Breathe in and let your straight arms rise slowly ahead.'],
      },
      cues: {
        'get-ready': 'Face the anchor, arms straight ahead, palms down.',
        'move-in': 'Arms ahead. Draw your shoulder blades down.',
        hold: 'Arms straight, belly firm, shoulders low.',
        'repetition-out': 'Breathe out: press down to your thighs.',
        'repetition-back': 'Breathe in: arms slowly forward and up.',
      },
    },
  },
};
