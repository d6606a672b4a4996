import { announce } from '../../../components/stage/announcement.ts';
import { phaseText } from '../../../components/stage/phase-text.ts';
import type { Speaking } from '../../../components/stage/speaking.ts';
import { spokenTime } from '../../../components/stage/spoken-time.ts';
import { findMovement, movementById } from '../../../content/catalogue/index.ts';
import { enSession } from '../../../content/words/en-session.ts';
import { enMovements } from '../../../content/words/movements/en/all.ts';
import type { MovementId, VariantId } from '../../../domain/movement/movement.ts';
import { glance, type SessionGlance } from '../../../domain/session/glance.ts';
import type { Phase } from '../../../domain/session/phase.ts';
import { planSession } from '../../../domain/session/plan.ts';
import { routineOf } from '../../../domain/session/routine.ts';
import { startSession } from '../../../domain/session/session-state.ts';

/** One thing that is said in a session. */
export interface Said {
  /** Since the beginning of the session. */
  readonly atSeconds: number;
  readonly live: string;
  readonly voice: string;
  /** `null`: the end. */
  readonly phase: Phase | null;
}

const begin = { id: 'transcript', at: 0, startedOn: startedOnAnyDay() };

/** Everything that live region and voice say in a session of one movement, with the voice on. */
export function transcriptOf(movementId: MovementId, variantId?: VariantId): readonly Said[] {
  const settings = { voiceRate: 1, speedPercent: 100 };
  const options = { ...settings, breathInSeconds: 4, breathOutSeconds: 6, untimed: false };
  const wordsOf = (id: MovementId) => enMovements[id];
  const wishes = variantId === undefined ? {} : { variantId };
  const routine = routineOf(movementById(movementId), wishes);
  const plan = planSession(
    routine,
    findMovement,
    options,
    spokenTime(wordsOf, settings, enSession),
  );
  const state = startSession(plan, begin);
  const speaking: Speaking = {
    words: enSession,
    items: plan.items,
    text: (phase) =>
      phaseText(wordsOf(phase.movementId), phase.variantId, phase.side, enSession.sides),
  };
  const said: Said[] = [];
  let before: SessionGlance | null = null;
  for (let tenths = 0; !before?.finished; tenths++) {
    const now = glance(state, tenths * 100);
    const text = announce(before, now, speaking);
    if (text) said.push({ atSeconds: tenths / 10, ...text, phase: now.phase });
    before = now;
  }
  return said;
}

/** The transcript as it is read: `0:26  Breathe out …`; `(voice)` and `(live)` where only one says it. */
export function printTranscript(said: readonly Said[]): string {
  return said
    .map(({ atSeconds, live, voice }) => {
      const seconds = String(Math.floor(atSeconds % 60)).padStart(2, '0');
      const channel = live === voice ? '' : live === '' ? '(voice) ' : '(live) ';
      return `${Math.floor(atSeconds / 60)}:${seconds}  ${channel}${voice || live}`;
    })
    .join('\n');
}

function startedOnAnyDay() {
  return { day: '1970-01-01', zone: 'UTC', zoneOffsetMinutes: 0 };
}

// `node tests/components/stage/transcript.ts seated-twist cobra:arms-straight` prints them; without
// names, those of all movements.
if (import.meta.main) {
  const named = process.argv.slice(2);
  for (const each of named.length > 0 ? named : Object.keys(enMovements)) {
    const [id = '', variantId] = each.split(':');
    const movement = findMovement(id);
    if (!movement) throw new Error(`There is no movement ${id}`);
    process.stdout.write(`# ${each}\n${printTranscript(transcriptOf(movement.id, variantId))}\n\n`);
  }
}
