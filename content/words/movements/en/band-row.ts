import type { MovementWordsOf } from '../movement-words.ts';
import { titles } from './titles.ts';

export const words: MovementWordsOf<'band-row'> = {
  ...titles['band-row'],
  equipmentNote: 'A long resistance band, looped round your feet or a firm post.',
  steps: {
    setup: [
      'Sit tall on a chair or the floor, legs forward.',
      'Loop the band round the soles of both feet.',
      'Hold one end in each hand, palms facing each other.',
      'Bend your knees a little and look straight ahead.',
    ],
    moveIn: ['Stretch both arms forward until the band is just taut.'],
    hold: [
      'Keep your back upright and still; do not lean back.',
      'Keep your shoulders low and your elbows near your ribs.',
    ],
    repetitionOut: [
      'Breathe out and pull the band toward your waist.',
      'Squeeze your shoulder blades together behind you.',
    ],
    repetitionBack: ['Breathe in and let your arms go slowly forward.'],
    return: ['Let the band go slack, hands on thighs, ends still held.'],
  },
  cues: {
    'get-ready': 'Sit tall, band round your feet, ends in hands.',
    'move-in': 'Arms forward, band just taut.',
    hold: 'Back upright, shoulders low. Only your arms move.',
    'repetition-out': 'Breathe out: pull to your waist, squeeze.',
    'repetition-back': 'Breathe in: arms slowly forward.',
    return: 'Let the band go slack.',
    rest: 'Keep the ends, both hands on your thighs.',
    done: 'Done. Take the band off your feet.',
  },
  feel: 'The muscles between the shoulder blades drawing together and letting go.',
  stopIf: 'Stop if a shoulder or the back hurts, or if the band looks worn.',
  mistakes: [
    'Leaning back to help the pull.',
    'Letting the band snap the arms forward.',
    'Lifting the shoulders.',
  ],
  easier: 'Use a lighter band, or hold it nearer to its ends.',
  harder: 'Hold the band closer to your feet, or stay squeezed for two seconds.',
  breathing: 'Out to pull, in to let go.',
};
