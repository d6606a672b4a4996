import type { MovementWordsOf } from '../movement-words.ts';
import { titles } from './titles.ts';

export const words: MovementWordsOf<'plank-row'> = {
  ...titles['plank-row'],
  equipmentNote: 'One light dumbbell that does not roll, and a mat.',
  sideNote: '{Side} here means the arm that pulls: your {side} arm.',
  sideName: '{Side} arm',
  steps: {
    setup: [
      'Kneel on all fours with the dumbbell beside your {side} hand.',
      'Put your {otherSide} hand flat under your {otherSide} shoulder.',
      'Close your {side} hand round the dumbbell, {side} palm facing inward.',
      'Tuck your toes under and look just ahead of your hands.',
    ],
    moveIn: [
      'Grip the dumbbell with your {side} hand and step both feet back.',
      'Set your feet wider than your hips, legs straight.',
      'Tighten belly and buttocks: head, hips and heels in line.',
    ],
    hold: [
      'Push the floor away with your {otherSide} hand.',
      'Keep both hips level, as if a tray lay on them.',
    ],
    repetitionOut: ['Breathe out and pull your {side} elbow up past your ribs.'],
    repetitionBack: ['Breathe in and lower your {side} hand slowly to the floor.'],
    return: [
      'Put the dumbbell down and lower both knees.',
      'Stay on all fours, the dumbbell beside your {side} hand.',
    ],
    switch: [
      'Let go of the dumbbell, {otherSide} hand flat under {otherSide} shoulder.',
      'Move the dumbbell across with your {side} hand.',
      'Set it under your {side} shoulder, {side} palm facing inward.',
    ],
    again: [
      'Grip the dumbbell and step both feet back, wider than your hips.',
      'Tighten belly and buttocks: head, hips and heels in line.',
    ],
  },
  cues: {
    'get-ready': 'All fours, dumbbell in your {side} hand.',
    'move-in': 'Step both feet back and wide, body straight.',
    hold: 'Push with your {otherSide} hand. Hips stay level.',
    'repetition-out': 'Breathe out: {side} elbow up.',
    'repetition-back': 'Breathe in: {side} hand down.',
    return: 'Dumbbell down, knees down.',
    switch: 'Other side: dumbbell in your {side} hand.',
    rest: 'Stay on all fours, {side} hand by the dumbbell.',
    done: 'Done. Sit back and loosen your wrists.',
  },
  feel: 'Work between the shoulder blades on the {side}, and the whole trunk holding still.',
  stopIf: 'Stop if the low back aches, a wrist or shoulder hurts, or the hips begin to twist.',
  mistakes: [
    'Twisting the hips to get the elbow higher.',
    'Letting the low back sag.',
    'Dropping the weight instead of lowering it.',
  ],
  easier: 'Keep both knees on the floor, or do the row without a weight.',
  harder: 'Bring the feet closer together, or take a little more weight.',
  breathing: 'Out to pull, in to lower.',
};
