import type { AdviceInWords } from '../advice-words.ts';

/** What one can change in the day. */
export const habits = {
  'sit-limit': {
    title: 'Get up about every 30 minutes',
    summary:
      'Sitting for long stretches keeps the mid-back bent, so leave your seat about every half hour.',
    body: [
      {
        kind: 'paragraph',
        text: 'It does not have to be exercise. Standing up, walking to the window or stretching once is enough to count.',
      },
      {
        kind: 'list',
        lead: 'When sitting makes it worse',
        items: [
          'Sit for shorter spells, and less in whatever seat or position sets it off.',
          'Stand for a call, or read on your feet.',
          'Change position before it begins to hurt, not after.',
        ],
      },
      {
        kind: 'paragraph',
        text: 'Less of what aggravates it is not the same as lying still. Muscles that rest completely grow weak, so stay as active as is comfortable.',
      },
    ],
  },
  posture: {
    title: 'Sitting upright, without stiffness',
    summary: 'A tall back and a level head take load off the mid-back and leave it room to turn.',
    body: [
      {
        kind: 'paragraph',
        text: 'When the shoulders round forward for hours, the muscles of the mid-back shorten and tire, and the spine can no longer twist as far. A slump also hangs the weight of head and arms on them.',
      },
      {
        kind: 'list',
        lead: 'A quick check',
        items: [
          'Both feet flat, weight even on both sitting bones.',
          'Back long, shoulders loose and slightly back.',
          'Head above the shoulders, chin level, screen at eye height.',
          'Keyboard close enough that your elbows stay by your ribs.',
        ],
      },
      {
        kind: 'paragraph',
        text: 'No posture is good for hours. The best one is the next one.',
      },
    ],
  },
  'other-exercise': {
    title: 'Other exercise',
    summary:
      'Stretching is one part; Pilates and other regular exercise can help the mid-back too.',
    body: [
      {
        kind: 'paragraph',
        text: 'Pilates trains the trunk to hold the spine while arms and legs move. Walking, swimming or dancing also keep the back moving; the one you enjoy is the one you will keep up.',
      },
      {
        kind: 'paragraph',
        text: 'Begin gently, add a little each week, and tell the teacher about your back.',
      },
    ],
  },
} satisfies Partial<AdviceInWords>;
