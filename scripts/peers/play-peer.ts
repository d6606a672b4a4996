import { type Conduct, type Judgement, judge } from '../simulate/judge.ts';
import type { Trace } from '../simulate/trace.ts';
import { secondsOf } from '../simulate/world.ts';
import type { Peer } from './peer-model.ts';

/** Lets a model play a day. It runs on the desktop, so a closed browser is nothing to it. */
export function conductOfPeer(trace: Trace, peer: Peer): Conduct {
  const model = peer.create();
  const offeredAt: number[] = [];
  const counted: boolean[] = [];
  let lastInputMs: number | null = null;
  let lastWallMs: number | null = null;
  let answerAtMs: number | null = null;
  for (const second of secondsOf(trace)) {
    const { index, trueMs, wallMs, awake } = second;
    if (lastInputMs === null || second.hasInput) lastInputMs = trueMs;
    if (!awake) {
      counted[index] = peer.countsAsleep;
      continue;
    }
    const seen = model.see({
      wallMs,
      idleSeconds: (trueMs - lastInputMs) / 1_000,
      locked: second.locked,
      fullscreen: second.fullscreen,
      audible: second.audible,
      gapSeconds: lastWallMs === null ? 1 : (wallMs - lastWallMs) / 1_000,
    });
    lastWallMs = wallMs;
    counted[index] = seen.counts;
    if (seen.offers) {
      offeredAt.push(index);
      answerAtMs = trueMs + second.answersAfterMs;
    }
    if (answerAtMs !== null && trueMs >= answerAtMs && second.atDesk) {
      model.answer(second.answers);
      answerAtMs = null;
    }
  }
  return {
    offeredAt,
    lost: model.lost,
    believed: ({ index }) => (counted[index] ? 'sitting' : 'away'),
  };
}

export function judgePeer(trace: Trace, peer: Peer): Judgement {
  return judge(trace, conductOfPeer(trace, peer));
}
