import type { MovementWordsOf } from '../movement-words.ts';
import { titles } from './titles.ts';

export const words: MovementWordsOf<'childs-pose'> = {
  ...titles['childs-pose'],
  equipmentNote: 'A mat or carpet. A cushion for the forehead or under the hips is welcome.',
  steps: {
    setup: [
      'Kneel with your shins and the tops of your feet down.',
      'Bring your big toes close and part your knees comfortably.',
      'Sit back toward your heels, hands resting on your thighs.',
    ],
    moveIn: [
      'Place both hands on the floor in front of your knees.',
      'Breathe out and fold forward, chest sinking between your thighs.',
      'Walk both hands forward until your arms are straight.',
      'Let your forehead come to rest on the floor.',
    ],
    hold: [
      'Keep your hips heavy toward your heels, palms down.',
      'Close your eyes and breathe into your back ribs.',
    ],
    return: [
      'Walk both hands slowly back toward your knees.',
      'Push the floor away and rise slowly, head last.',
    ],
  },
  cues: {
    'get-ready': 'Kneel, knees apart, sit back on your heels.',
    'move-in': 'Hands to the floor. Fold down, walk them forward.',
    hold: 'Forehead down, hips heavy. Breathe into your back.',
    return: 'Walk your hands back. Rise slowly, head last.',
    rest: 'Kneel upright and breathe.',
    done: 'Done. Hands on thighs. Stay until your head clears.',
  },
  feel: 'A long, easy stretch down the back and under the arms, widening with each breath in.',
  stopIf: 'Stop if your knees or ankles hurt, or if you feel light-headed.',
  mistakes: [
    'Hunching the shoulders up to the ears.',
    'Forcing the forehead down when it does not reach. Use a cushion.',
  ],
  easier: 'Put a cushion between hips and heels and rest your forehead on stacked fists.',
  harder: 'Reach the fingertips further forward while the hips stay on the heels.',
  breathing: 'In to let the back widen, out to sink a little lower.',
};
