import { plural } from './plural.ts';

/** The badge's tooltip, by the clock's state. */
export const enBadge = {
  sitting: (minutes: number) =>
    `Midback: sitting for ${plural('en', minutes, { one: '1 minute', other: `${minutes} minutes` })}`,
  due: 'Midback: a stretch would be good now',
  held: 'Midback: a stretch is waiting for a better moment',
  'in-call': 'Midback: quiet during your call',
  paused: 'Midback: paused',
  away: 'Midback: away from the desk',
};

export type BadgeWords = typeof enBadge;
