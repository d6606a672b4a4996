import { readClock } from '../../domain/clock/reading.ts';
import { hourMs } from '../../domain/time/units.ts';
import type { CommandName } from '../../platform/commands/commands.ts';
import type { Means } from './means.ts';
import { openSession, startOffer } from './offer-answers.ts';
import type { OfferMaking } from './ports.ts';

/** A shortcut has no choices to show: a pause lasts an hour, and pressing again takes it back. */
const pauseMs = hourMs;

/** Does what the person's shortcut stands for. */
export async function handleCommand(
  name: CommandName,
  means: Means,
  { chooseStretch }: OfferMaking,
): Promise<void> {
  const { keeper, ports, play } = means;
  const memory = await keeper.load();
  const { at } = ports.now();
  const reading = readClock(memory.clock, memory.settings.clock, at);
  switch (name) {
    case 'pause':
      await play(memory, [
        reading.tone === 'paused' ? { type: 'resumed' } : { type: 'paused', untilMs: at + pauseMs },
      ]);
      return;
    case 'in-call':
      await play(memory, [{ type: reading.callSinceMs === null ? 'call-began' : 'call-ended' }]);
      return;
    case 'start-stretch': {
      if (reading.offer) return startOffer(memory, reading.offer.id, means);
      const wish = { id: `shortcut ${at}`, sittingMs: reading.sittingMs, standingFirst: false };
      const stretch = await chooseStretch(wish, memory.settings);
      await openSession({ movementId: stretch?.movementId ?? null, start: true }, ports);
    }
  }
}
