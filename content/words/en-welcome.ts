/** What the welcome page says. */
export const enWelcome = {
  title: 'Welcome to Midback',
  lead: 'It keeps an honest account of your sitting and, at a quiet moment, offers a short stretch for the middle of your back.',
  limit: {
    heading: 'How long do you want to sit at most?',
    hint: 'Thirty minutes is a common recommendation. You can change everything later.',
    minutes: (minutes: number) => `${minutes} min`,
  },
  fits: { heading: 'What fits where you are?' },
  test: { heading: 'See how a break is offered' },
  care: {
    heading: 'Before your first stretch',
    points: [
      'Ask a doctor or physiotherapist first if you have an injury, an illness or pain that worries you.',
      'Move slowly, and only as far as it feels good.',
      'Stop if it hurts, tingles or makes you dizzy.',
    ],
    more: 'When to see someone',
  },
  privacy: 'Everything stays on this computer. Midback has no account and sends nothing.',
  done: 'Done',
  doneHint: 'Nothing more to do: work as usual. The first break comes by itself.',
  firstStretch: 'Or try a stretch now',
};
