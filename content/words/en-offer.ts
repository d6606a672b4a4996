/** What the small offer window and the choices of the session page say. */
export const enOffer = {
  title: 'Time for a stretch',
  sat: (length: string) => `You have been sitting for ${length}.`,
  start: 'Start',
  snooze: (minutes: number) => `Snooze ${minutes} min`,
  skip: 'Skip this one',
  gone: {
    title: 'This break has passed',
    body: 'You got up, or answered it elsewhere. Nothing to do here.',
  },
};
