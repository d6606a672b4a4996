import type { MovementWordsOf } from '../movement-words.ts';
import { titles } from './titles.ts';

export const words: MovementWordsOf<'erector-release'> = {
  ...titles['erector-release'],
  equipmentNote: 'A massage ball or a tennis ball, on a mat or carpet.',
  sideNote: '{Side} here means the side of your back that lies on the ball.',
  sideName: '{Side} half of the back',
  steps: {
    setup: [
      'Lie on your back, knees bent and both feet flat.',
      'Lean to the {otherSide}, the ball in your {side} hand.',
      'Tuck the ball beneath the muscle to the {side} of your spine, mid-back height.',
      'Check that it presses on muscle, never on bone.',
    ],
    moveIn: [
      'Sink your weight slowly onto the ball under your {side} half.',
      'Rest both hands on your belly and look at the ceiling.',
    ],
    hold: [
      'Use your feet to steer small, slow circles over the ball.',
      'Keep breathing and cover the whole tight area on the {side}.',
    ],
    repetitionOut: ['Push with both feet and circle up toward your {side} shoulder blade.'],
    repetitionBack: ['Let your knees give and circle down along your {side} ribs.'],
    return: [
      'Roll toward your {otherSide} side and take the ball away.',
      'Lie flat on your back again and rest.',
    ],
    switch: [
      'Take the ball over into your {side} hand.',
      'Lean to the {otherSide}, your {side} half off the floor.',
      'Tuck the ball beneath the muscle {side} of your spine, mid-back height.',
    ],
    rest: [
      'Lie flat on your back, both knees bent.',
      'Then tuck the ball beneath the muscle {side} of your spine.',
    ],
  },
  cues: {
    'get-ready': 'On your back, knees bent, ball {side} of spine.',
    'move-in': 'Sink onto the ball. Hands on your belly.',
    hold: 'Slow circles on the {side}. Keep breathing.',
    'repetition-out': 'Circle up.',
    'repetition-back': 'And circle down.',
    return: 'Roll off to the {otherSide}, take the ball away.',
    switch: 'Move the ball to the {side} of your spine.',
    rest: 'Lie flat, then put the ball back in place.',
    done: 'Done. Lie flat and feel both halves.',
  },
  feel: 'Firm, good pressure in the muscle beside the spine that eases as you breathe.',
  stopIf: 'Stop if the ball meets bone, the pain is sharp, or it shoots round the ribs.',
  mistakes: [
    'Rolling over the spine itself or over the edge of the shoulder blade.',
    'Holding the breath against the pressure.',
    'Hurrying. One circle takes about six seconds.',
  ],
  easier: 'Use a softer ball, or stand and lean on the ball against a wall.',
  harder: 'Lift your hips slightly so that more weight rests on the ball.',
  breathing: 'Never hold it. Breathe out longer wherever the muscle is tight.',
};
