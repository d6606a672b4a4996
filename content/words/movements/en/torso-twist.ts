import type { MovementWordsOf } from '../movement-words.ts';
import { titles } from './titles.ts';

export const words: MovementWordsOf<'torso-twist'> = {
  ...titles['torso-twist'],
  equipmentNote: 'A steady chair with a back you can take hold of.',
  sideNote: '{Side} here means the way you turn: chest and gaze go to the {side}.',
  sideName: 'Turning {side}',
  steps: {
    setup: [
      'Sit upright with your hips well back on the seat.',
      'Plant both feet flat on the floor, hip-width apart.',
      'Put your {otherSide} hand on the outer side of your {side} knee.',
      'Take hold of the chair back with your {side} hand.',
    ],
    moveIn: [
      'Breathe out and turn your chest to the {side}.',
      'Look past your {side} shoulder, chin level with the floor.',
      'Stop where the turn first begins to feel firm.',
    ],
    hold: [
      'Pulse in a slow, small rhythm, like a gate swinging.',
      'Keep your hips still and let your breath flow.',
    ],
    repetitionOut: ['Use both hands to ease a little further to the {side}.'],
    repetitionBack: ['Let go a little, but stay turned to the {side}.'],
    return: [
      'Release both hands and turn slowly back to the front.',
      'Rest your hands on your thighs and look ahead.',
    ],
    switch: [
      'Now the other way: {otherSide} hand outside your {side} knee.',
      'Take hold of the chair back with your {side} hand.',
    ],
    rest: [
      'Face forward, both hands on your thighs.',
      'Then put your {otherSide} hand outside your {side} knee.',
      'Take hold of the chair back with your {side} hand.',
    ],
  },
  cues: {
    'get-ready': '{OtherSide} hand on {side} knee, {side} on chair back.',
    'move-in': 'Breathe out and turn to the {side}.',
    hold: 'Small slow pulses to the {side}. Keep breathing.',
    'repetition-out': 'A little further {side}.',
    'repetition-back': 'And ease off.',
    return: 'Release both hands and turn back to the front.',
    switch: '{OtherSide} hand on {side} knee, {side} on chair back.',
    rest: 'Face forward, then place your hands again.',
    done: 'Done. Face forward and let your shoulders drop.',
  },
  feel: 'Light pressure at the end of the turn, in the middle of the back. A few painless clicks are nothing to worry about.',
  stopIf: 'Stop if a pulse hurts, if a click is painful, or if anything tingles.',
  mistakes: [
    'Bouncing fast. Each pulse takes about two seconds.',
    'Turning the neck alone while the ribs stay where they are.',
    'Holding the breath while counting.',
  ],
  easier: 'Make each pulse smaller, or stop after ten and breathe.',
  harder: 'Let the last ten pulses begin where the earlier ones ended.',
  breathing: 'Breathe freely throughout. Out as you first turn, in as you come back at the end.',
};
