/** What the new tab says. */
export const enNewtab = {
  title: 'New tab',
  heading: 'Stretch of the day',
  start: 'Start',
  today: 'Your day',
  sitting: (length: string) => `${length} of sitting so far`,
  next: (time: string) => `Next break about ${time}`,
  due: 'A stretch would be good now',
  inCall: 'Quiet during your call',
  paused: 'Reminders are paused',
  firstDay: {
    heading: 'Your day begins here',
    body: 'As you work, this line fills with sitting, breaks and stretches. Nothing leaves your computer.',
  },
  rest: {
    heading: 'Get up for a few steps',
    body: 'No stretch fits the places and equipment you chose. A short walk does good too.',
    action: 'Change what fits',
  },
};
