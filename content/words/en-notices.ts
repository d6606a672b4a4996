/** What is told when something is not as it should be; `act` names what can be done. */
export const enNotices = {
  label: 'Notice',
  'backup-due': {
    title: 'Your last backup is a while ago',
    body: 'A file with everything takes a few seconds. You find it under “Your data” in the settings.',
    act: 'Save a backup',
  },
  'care-sign': {
    title: 'You ticked a warning sign',
    body: 'Please let a doctor look at it before you stretch on. If it is one of those for the emergency number, call it now.',
    act: 'When to see someone',
  },
  'care-worse-twice': {
    title: 'Your back felt worse after the last two stretches',
    body: 'That happens, and it is worth listening to. Here is when it is time for a professional to look.',
    act: 'When to see someone',
  },
  'care-worse-weeks': {
    title: 'Your back has not been feeling better lately',
    body: 'For two weeks you said “worse” more often than “better”. Somebody who can examine you may find what stretching does not reach.',
    act: 'When to see someone',
  },
  'database-failing': {
    title: 'Your history cannot be opened just now',
    body: 'Reminders go on. What happens meanwhile is added later.',
    act: 'Try again',
  },
  'notifications-blocked': {
    title: 'Notifications are blocked',
    body: 'Breaks show as a mark on the toolbar icon and in a small window instead.',
    act: 'How to allow them',
  },
  'session-elsewhere': {
    title: 'A stretch is open in another window',
    body: 'Only one can run at a time.',
    act: 'Go on here',
  },
  'session-to-resume': {
    title: 'You stopped in the middle of a stretch',
    body: 'It is kept for fifteen minutes.',
    act: 'Go on',
  },
  'storage-full': {
    title: 'The disk is full',
    body: 'New history cannot be kept until there is room. Reminders go on.',
    act: 'Try again',
  },
};
