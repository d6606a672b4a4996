import type { Happening, Keeper } from './keeper.ts';
import type { BackgroundChanges, BackgroundMemory, BackgroundPorts } from './ports.ts';

/** What an answer to the person is made with: see `createBackground`. */
export interface Means {
  readonly ports: BackgroundPorts;
  readonly keeper: Keeper;
  /** Plays happenings and brings everything outside in line with what came of them. */
  play(
    memory: BackgroundMemory,
    happenings: readonly Happening[],
    alongside?: BackgroundChanges,
  ): Promise<BackgroundMemory>;
}
