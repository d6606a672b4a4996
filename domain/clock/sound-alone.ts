import { minuteMs } from '../time/units.ts';
import { set, type Turn } from './turn.ts';

/** After a longer silence, or with busy hands for longer, it is not the same any more. */
const goesOnMs = 2 * minuteMs;

/** Keeps account of sound while nothing is touched, which may be a call: see `suggested-call.ts`. */
export function noteSoundAlone(turn: Turn): void {
  const { at } = turn;
  const { audible, quiet, call, fullscreen, session, soundAlone } = turn.state;
  const isNear = soundAlone !== null && at - soundAlone.untilMs <= goesOnMs;
  const known = isNear || audible ? soundAlone : null;
  const isAlone = audible && quiet?.as === 'covered' && !call && !fullscreen && !session;
  set(turn, {
    soundAlone: isAlone
      ? {
          fromMs: known && isNear ? known.fromMs : quiet.fromMs,
          untilMs: at,
          denied: known?.denied === true,
        }
      : known,
  });
}

/** The person was asked, and it is no call. Asked again when it has been still in between. */
export function denyCall(turn: Turn): void {
  const { soundAlone } = turn.state;
  if (soundAlone) set(turn, { soundAlone: { ...soundAlone, denied: true } });
}
