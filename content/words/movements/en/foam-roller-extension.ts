import type { MovementWordsOf } from '../movement-words.ts';
import { titles } from './titles.ts';

export const words: MovementWordsOf<'foam-roller-extension'> = {
  ...titles['foam-roller-extension'],
  equipmentNote: 'A foam roller. If it is too much, roll up a bath towel.',
  steps: {
    setup: [
      'Sit on the floor with the roller crosswise behind you.',
      'Bend your knees and place both feet flat, hip-width apart.',
      'Put both hands on the floor beside your hips and lean back.',
      'Shuffle your hips until the roller lies under your shoulder blades.',
      'Clasp both hands behind your head and let them carry it.',
    ],
    moveIn: [
      'Dig your heels in, lift your hips slightly and keep them there.',
      'Breathe out and bend your upper back over the roller; it stays still.',
      'Look at the ceiling and let your elbows open wide.',
    ],
    hold: [
      'Stay where the stretch is firm but never painful.',
      'Keep your head heavy in your hands and your neck loose.',
    ],
    return: [
      'Lower your hips to the floor and breathe in.',
      'Lift your head with your hands until your chin is tucked.',
    ],
  },
  cues: {
    'get-ready': 'Roller under shoulder blades, hands carry your head.',
    'move-in': 'Heels in, hips slightly up, breathe out, lean back.',
    hold: 'Elbows wide, neck loose. Breathe over the roller.',
    return: 'Hips down, then lift your head.',
    rest: 'Hips down, head in your hands, and breathe.',
    done: 'Done. Hands down, roll off sideways, push up.',
  },
  feel: 'Firm pressure and a backward bend at the stiffest place of the mid-back, with the chest open.',
  stopIf: 'Stop if it hurts, if the neck strains, or if anything tingles. Never push into pain.',
  mistakes: [
    'Pulling the head forward with the hands.',
    'Letting the roller slip down to the low back.',
    'Flaring the ribs and bending only below the roller.',
  ],
  easier: 'Leave your hips on the floor, cross your arms, or use a rolled towel.',
  harder: 'Move the roller a finger’s breadth up or down and repeat, or add small pulses.',
  breathing: 'Out to lean back, slow breaths while you stay, in to come up.',
  variants: {
    'hands-behind-head': { name: 'Hands behind the head', steps: {}, cues: {} },
    'arms-crossed': {
      name: 'Arms crossed on the chest',
      steps: {
        setup: [
          'Sit on the floor with the roller crosswise behind you.',
          'Bend your knees and place both feet flat, hip-width apart.',
          'Put both hands on the floor beside your hips and lean back.',
          'Shuffle your hips until the roller lies under your shoulder blades.',
          'Cross your arms and rest your hands on your shoulders.',
        ],
        moveIn: [
          'Dig your heels in, lift your hips slightly and keep them there.',
          'Breathe out and bend your upper back over the roller; it stays still.',
          'Look at the ceiling, chin a little tucked.',
        ],
        hold: [
          'Stay where the stretch is firm but never painful.',
          'Keep your elbows resting on your chest, neck long.',
        ],
        return: [
          'Lower your hips to the floor and breathe in.',
          'Tuck your chin and lift your head toward your knees.',
        ],
      },
      cues: {
        'get-ready': 'Roller under shoulder blades, arms crossed on chest.',
        hold: 'Arms crossed, neck long. Breathe over the roller.',
        rest: 'Hips down, head up, arms crossed, and breathe.',
      },
    },
    'rolled-towel': {
      name: 'Over a rolled towel',
      steps: {
        setup: [
          'Roll a bath towel tightly and lay it crosswise behind you.',
          'Sit down, knees bent, both feet flat and hip-width apart.',
          'Plant your hands beside the towel and lie back slowly.',
          'Stop when the towel lies under your shoulder blades.',
          'Clasp both hands behind your head and let them carry it.',
        ],
        moveIn: [
          'Leave your hips on the floor and let your knees rest.',
          'Breathe out and lean your upper back over the towel.',
          'Look at the ceiling and let your elbows open wide.',
        ],
        return: [
          'Breathe in and bring your elbows together.',
          'Lift your head with your hands until your chin is tucked.',
        ],
      },
      cues: {
        'get-ready': 'Towel under shoulder blades, hands carry your head.',
        'move-in': 'Hips stay down. Lean back over the towel.',
        hold: 'Elbows wide, neck loose. Breathe over the towel.',
        return: 'Elbows together, then lift your head.',
      },
    },
    oscillating: {
      name: 'With small pulses',
      steps: {
        hold: [
          'Pulse slowly at the end of the bend, never into pain.',
          'Keep your head heavy in your hands and your neck loose.',
        ],
        repetitionOut: ['Lean a little further back over the roller.'],
        repetitionBack: ['Come up a little and keep your hips lifted.'],
      },
      cues: {
        hold: 'Small slow pulses over the roller. Neck loose.',
        'repetition-out': 'Lean back a little.',
        'repetition-back': 'And ease up.',
      },
    },
  },
};
