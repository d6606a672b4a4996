/** Trying out a notification, on the settings and welcome pages. */
export const enNotificationTest = {
  label: 'Try a notification',
  hint: 'So you know what to look for.',
  send: 'Show one now',
  again: 'Show it again',
  asked: 'Did you see it?',
  yes: 'Yes, I saw it',
  no: 'No, nothing came',
  seen: 'Good. That is how a break will be offered.',
  notSeen: {
    title: 'It was probably held back by your system',
    steps: [
      'See that notifications are allowed for this browser in the settings of your system.',
      'See that “do not disturb” or a focus mode is off.',
      'Then show it again.',
    ],
    fallback:
      'You will not miss a break meanwhile: the toolbar icon shows it, and a small window opens.',
  },
  blocked: 'This browser says that notifications are blocked.',
};
