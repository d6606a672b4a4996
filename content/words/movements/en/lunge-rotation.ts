import type { MovementWordsOf } from '../movement-words.ts';
import { titles } from './titles.ts';

export const words: MovementWordsOf<'lunge-rotation'> = {
  ...titles['lunge-rotation'],
  equipmentNote: 'A mat that does not slip, and a book to raise the hand if needed.',
  sideNote: '{Side} here means the front leg and the arm that goes up: your {side}.',
  sideName: '{Side} leg',
  steps: {
    setup: [
      'Start on all fours, hands under shoulders, toes tucked under.',
      'Step your {side} foot forward between your hands.',
      'Lift your {otherSide} knee off the floor.',
      'Straighten your {otherSide} leg behind you, on the toes.',
      'Keep your {side} knee above your {side} ankle, back flat.',
    ],
    moveIn: [
      'Press your {otherSide} palm down, {otherSide} knee up, {otherSide} leg straight.',
      'Breathe in and sweep your {side} arm up toward the ceiling.',
      'Turn your chest to the {side} and look at your {side} hand.',
    ],
    hold: [
      'Push your {otherSide} heel back and keep that {otherSide} leg straight.',
      'Keep your {side} arm stacked above your {otherSide} shoulder.',
    ],
    return: [
      'Breathe out and lower your {side} hand beside your {side} foot.',
      'Let your {otherSide} knee sink to the floor and rest.',
    ],
    switch: [
      'Come up to kneeling, {otherSide} foot still in front.',
      'Draw your {otherSide} knee back beside your {side} knee.',
      'Step your {side} foot forward, hands down on both sides of it.',
      'Lift your {otherSide} knee and straighten that {otherSide} leg behind you.',
    ],
    again: [
      'Press your {otherSide} palm down, {otherSide} knee up, {otherSide} leg straight.',
      'Breathe in, {side} arm to the ceiling, chest to the {side}.',
    ],
  },
  cues: {
    'get-ready': '{Side} foot forward between hands, {otherSide} leg straight.',
    'move-in': '{OtherSide} knee up, leg straight. {Side} arm up, turn.',
    hold: '{Side} arm high, {otherSide} leg strong. Breathe.',
    return: 'Breathe out. {Side} hand down, {otherSide} knee down.',
    switch: 'Swap legs: {side} foot forward, {otherSide} leg straight.',
    rest: '{OtherSide} knee down, hands by your {side} foot.',
    done: 'Done. Draw your {side} foot back, kneel and rest.',
  },
  feel: 'A turn through the mid-back and an open chest, with a stretch in front of the back hip.',
  stopIf: 'Stop if the front knee hurts, a shoulder pinches, or you feel dizzy.',
  mistakes: [
    'Letting the front knee fall inward.',
    'Reaching with the arm only, while the chest stays down.',
    'Sagging in the back leg.',
  ],
  easier: 'Put your {otherSide} knee on the floor, and your {otherSide} hand on a book.',
  harder: 'Bring your {otherSide} forearm closer to the floor before you turn.',
  breathing: 'In to open, slow breaths while you stay, out to come down.',
};
