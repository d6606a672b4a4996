import type { Direction, Place } from '../../domain/movement/movement.ts';
import type { Reason } from '../../domain/suggestion/person.ts';
import { plural } from './plural.ts';

const moves: Record<Direction, string> = {
  flexion: 'rounded',
  extension: 'arched backwards',
  rotation: 'turned',
  'side-bend': 'bent to the side',
  elongation: 'lengthened',
  strength: 'worked for strength',
  release: 'been eased by pressure',
};

const at: Record<Place, string> = {
  desk: 'On your chair',
  standing: 'Standing up',
  floor: 'On the floor',
};

const minutesLong = (minutes: number) =>
  plural('en', minutes, { one: '1 minute', other: `${minutes} minutes` });

/** Why a stretch is suggested, in one short sentence. */
export const enReasons = {
  say: (reason: Reason): string => {
    switch (reason.kind) {
      case 'from-plan':
        return 'It is in your plan for today.';
      case 'not-yet-today':
        return `Your back has not ${moves[reason.direction]} yet today.`;
      case 'longest-ago':
        return `It is a while since your back has ${moves[reason.direction]}.`;
      case 'minutes-at':
        // How many minutes stands beside Start.
        return `${at[reason.place]}.`;
      case 'stiffer-side':
        return `You said your ${reason.side} side feels stiffer.`;
      case 'uneven-sides':
        return `Your ${reason.side} side has had less lately.`;
      case 'stand-up':
        return `${minutesLong(reason.sittingMinutes)} of sitting: getting up helps most now.`;
      case 'favourite':
        return 'One of your favourites.';
      case 'felt-better':
        return 'You felt better after it before.';
      case 'relaxed':
        return reason.what === 'time'
          ? 'It takes longer than you like: nothing shorter fits what is at hand.'
          : 'Nothing else fits what is at hand, so here is one for strength.';
    }
  },
  minutes: minutesLong,
};
