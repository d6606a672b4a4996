import { readClock } from '../../domain/clock/reading.ts';
import { hourMs } from '../../domain/time/units.ts';
import type { CommandName } from '../../platform/commands/commands.ts';
import type { Happening } from './keeper.ts';
import type { BackgroundMemory, BackgroundPorts } from './ports.ts';
import { sessionPage } from './present-offer.ts';

export interface CommandMeans {
  readonly ports: BackgroundPorts;
  play(memory: BackgroundMemory, happenings: readonly Happening[]): Promise<BackgroundMemory>;
  startOffer(memory: BackgroundMemory, offerId: string): Promise<void>;
}

/** A shortcut has no choices to show: a pause lasts an hour, and pressing again takes it back. */
const pauseMs = hourMs;

/** Does what the person's shortcut stands for. */
export async function handleCommand(
  name: CommandName,
  memory: BackgroundMemory,
  means: CommandMeans,
): Promise<void> {
  const { ports, play } = means;
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
      if (reading.offer) return means.startOffer(memory, reading.offer.id);
      const wish = { id: `shortcut ${at}`, sittingMs: reading.sittingMs, standingFirst: false };
      const stretch = await ports.chooseStretch(wish, memory.settings);
      await ports.outside.openSmallWindow({
        page: sessionPage({ movementId: stretch?.movementId ?? null, start: true }),
        width: 960,
        height: 720,
        focused: true,
      });
    }
  }
}
