import type { MovementWords } from '../../../content/words/movements/movement-words.ts';

/** Words of two movements as they stood once, so that better wording breaks no test here. */
export const twistWords: MovementWords = {
  name: 'Seated twist',
  short: 'Turns the mid-back.',
  equipmentNote: 'A steady chair. If it rolls or swivels, block it or plant your feet firmly.',
  sideNote: '{Side} here means the way you turn: chest and gaze go to the {side}.',
  steps: {
    setup: [
      'Sit on the front half of the seat, facing forward.',
      'Plant both feet hip-width apart, knees above your ankles.',
      'Sit tall and draw both shoulder blades back and down.',
      'Lay your {otherSide} hand on the outer side of your {side} knee.',
      'Set your {side} hand on the seat behind your hips.',
    ],
    moveIn: [
      'Breathe in and lift the crown of your head.',
      'Breathe out and turn belly, ribs and shoulders to the {side}.',
      'Let your head follow and look past your {side} shoulder.',
    ],
    hold: [
      'Keep both hips heavy and both knees pointing forward.',
      'Breathe in to grow taller, breathe out to soften.',
    ],
    return: [
      'Breathe in and slowly turn back to face forward.',
      'Let both hands come to rest on your thighs.',
    ],
  },
  cues: {
    'get-ready': '{OtherSide} hand on {side} knee, {side} hand behind you.',
    'move-in': 'Breathe out, turn {side}, look behind you.',
    hold: 'Stay turned to the {side}. Hips heavy, breathe slowly.',
    return: 'Breathe in and turn back to the front.',
    switch: 'Other side: {otherSide} hand on your {side} knee.',
    rest: 'Face forward. Rest, then place your hands again.',
    done: 'Done. Face forward and sit easily.',
  },
  feel: 'A gentle wringing between and below the shoulder blades. The low back stays quiet.',
  stopIf: 'Stop if you feel a sharp pain, tingling, or pain that runs round the ribs.',
  mistakes: [
    'Pulling hard on the knee with the hand. The turn comes from the ribs.',
    'Letting one hip lift from the seat.',
    'Collapsing the chest in order to turn further.',
  ],
  easier: 'Turn only halfway, and look over the near edge of your {side} shoulder.',
  harder: 'On each breath out, turn a finger’s breadth further without losing height.',
  breathing: 'In to grow tall, out to turn. Slow breaths while you stay. In to come back.',
};

export const catCowWords: MovementWords = {
  name: 'Cat–cow',
  short: 'Rounds and hollows the mid-back.',
  equipmentNote: 'A mat, towel or carpet to keep your knees comfortable.',
  steps: {
    setup: [
      'Kneel on all fours, knees directly below your hips.',
      'Set your hands flat, wrists under your shoulders, fingers pointing forward.',
      'Make your back flat and look at the floor.',
    ],
    moveIn: ['Breathe out, spread your fingers and press the floor lightly.'],
    hold: [
      'Move slowly, one breath in and one breath out.',
      'Keep your elbows straight and let the mid-back move most.',
    ],
    repetitionOut: [
      'Breathe in, let your belly sink and your tailbone lift.',
      'Push your chest forward and raise your gaze ahead.',
    ],
    repetitionBack: [
      'Breathe out, tuck your tailbone and round your back up.',
      'Spread your shoulder blades and let your head hang.',
    ],
    return: ['Bring your back to flat and look at the floor.'],
  },
  cues: {
    'get-ready': 'All fours: knees under hips, wrists under shoulders.',
    'move-in': 'Flat back, look down, breathe out.',
    hold: 'Slowly in turn: in to sink, out to round.',
    'repetition-out': 'Breathe in: belly down, chest and gaze up.',
    'repetition-back': 'Breathe out: round up, let your head hang.',
    return: 'Flat back again, look down.',
    rest: 'Stay on all fours and breathe.',
    done: 'Done. Sit back on your heels and rest.',
  },
  feel: 'The whole spine moving like a wave, with a stretch between the shoulder blades when round.',
  stopIf: 'Stop if your wrists hurt, or one of the two positions brings sharp pain.',
  mistakes: [
    'Moving only the low back and the neck. Send the movement between the shoulder blades.',
    'Bending the elbows to make the curve look bigger.',
    'Rushing ahead of the breath.',
  ],
  easier: 'Make both curves smaller, or rest on your fists if your wrists complain.',
  harder: 'Stay in each curve for a whole breath, and start each from the tailbone.',
  breathing: 'In as the belly sinks, out as the back rounds.',
  variants: {
    'hold-each': {
      name: 'Staying in each position',
      steps: {
        hold: [
          'Stay a few seconds in each curve before you change.',
          'Keep your elbows straight and let the mid-back move most.',
        ],
      },
      cues: {
        'repetition-out': 'Breathe in: belly down, gaze up, and stay.',
        'repetition-back': 'Breathe out: round up, head hangs, and stay.',
      },
    },
  },
};
