import { restSecondsOf } from '../movement/estimate.ts';
import { secondMs } from '../time/units.ts';
import type { Phase, PhaseKind } from './phase.ts';
import type { PlannedItem, SessionOptions } from './plan.ts';
import { sidesInOrder } from './sides.ts';

/** Time to get ready and to change, at 100 % speed. */
export const pauseSeconds = {
  getReady: 5,
  nextMovement: 10,
  switchSides: 8,
} as const;

/** Where in the session a phase stands. */
type Place = Pick<
  Phase,
  | 'itemIndex'
  | 'movementId'
  | 'variantId'
  | 'side'
  | 'ifRequired'
  | 'set'
  | 'setOf'
  | 'repetition'
  | 'repetitionOf'
>;

/** All phases of all items, in the order they are played. Both sides of an item get the same. */
export function layOutPhases(
  items: readonly PlannedItem[],
  options: SessionOptions,
): readonly Phase[] {
  return new PhaseWriter(options).write(items);
}

/** Collects phases; an object because steps are numbered across all of them. */
class PhaseWriter {
  private readonly phases: Phase[] = [];
  private step = -1;

  private readonly options: SessionOptions;

  constructor(options: SessionOptions) {
    this.options = options;
  }

  write(items: readonly PlannedItem[]): readonly Phase[] {
    items.forEach((item, itemIndex) => {
      this.item(item, itemIndex);
    });
    return this.phases;
  }

  private item(item: PlannedItem, itemIndex: number): void {
    const sides = sidesInOrder(item.sides, this.options.firstSide);
    const { repetitions, times, sets } = item.dose;
    const base = {
      itemIndex,
      movementId: item.movementId,
      variantId: item.variantId,
      setOf: sets,
      repetitionOf: repetitions ?? times,
    };
    const setup = itemIndex > 0 ? pauseSeconds.nextMovement : pauseSeconds.getReady;
    const setupSeconds = Math.max(setup, item.setupSeconds ?? 0);
    sides.forEach((side, sideIndex) => {
      const mayBeLeftOut = sideIndex > 0 && item.secondSideIfRequired;
      const first = {
        ...base,
        side,
        ...(mayBeLeftOut && { ifRequired: true as const }),
        set: 1,
        repetition: 1,
      };
      if (sideIndex > 0) {
        this.add('switch', Math.max(pauseSeconds.switchSides, item.switchSeconds ?? 0), first);
      } else this.add(itemIndex > 0 ? 'next-movement' : 'get-ready', setupSeconds, first);
      for (let set = 1; set <= sets; set++) {
        if (set > 1) this.rest(item, { ...first, set });
        this.oneSet(item, { ...first, set });
      }
    });
  }

  private oneSet(item: PlannedItem, first: Place): void {
    for (let time = 1; time <= item.dose.times; time++) {
      const place = item.dose.repetitions ? first : { ...first, repetition: time };
      if (time > 1) this.rest(item, place);
      const isFirst = place.set === 1 && time === 1;
      const { moveInSeconds, returnSeconds } = item.tempo;
      const toldIn = isFirst ? item.firstMoveInSeconds : item.laterMoveInSeconds;
      this.add('move-in', Math.max(moveInSeconds, toldIn ?? 0), place);
      this.work(item, place);
      const toldOut = isFirst ? item.firstReturnSeconds : undefined;
      this.add('return', Math.max(returnSeconds, toldOut ?? 0), place);
    }
  }

  private rest({ tempo, restSeconds }: PlannedItem, place: Place): void {
    this.add('rest', Math.max(restSecondsOf(tempo), restSeconds ?? 0), place);
  }

  private work({ dose, tempo }: PlannedItem, place: Place): void {
    if (dose.repetitions !== undefined) {
      this.repetitions(dose.repetitions, repetitionTempo(tempo), place);
    } else if (dose.durationSeconds !== undefined) {
      this.add('flow', dose.durationSeconds, place);
    } else if (dose.holdBreaths !== undefined) {
      const breathSeconds = this.options.breathInSeconds + this.options.breathOutSeconds;
      // Breaths keep their own length whatever the speed: nobody should have to pant or to gasp.
      this.step += 1;
      this.push('hold', dose.holdBreaths * breathSeconds * secondMs, place, 'breaths');
    } else {
      this.add('hold', dose.holdSeconds ?? 0, place);
    }
  }

  private repetitions(
    count: number,
    tempo: NonNullable<PlannedItem['tempo']['repetition']>,
    place: Place,
  ): void {
    this.step += 1;
    const { outSeconds, pauseSeconds: stillSeconds, backSeconds } = tempo;
    if (this.options.untimed) {
      const all = count * (outSeconds + stillSeconds + backSeconds);
      this.push('repetitions', this.paced(all), place);
      return;
    }
    for (let repetition = 1; repetition <= count; repetition++) {
      const here = { ...place, repetition };
      this.push('repetition-out', this.paced(outSeconds), here);
      if (stillSeconds > 0) this.push('repetition-pause', this.paced(stillSeconds), here);
      this.push('repetition-back', this.paced(backSeconds), here);
    }
  }

  /** A phase that is a step of its own. */
  private add(kind: PhaseKind, seconds: number, place: Place): void {
    this.step += 1;
    this.push(kind, this.paced(seconds), place);
  }

  private paced(seconds: number): number {
    return Math.round((seconds * secondMs * 100) / this.options.speedPercent);
  }

  private push(
    kind: PhaseKind,
    durationMs: number,
    place: Place,
    holdUnit: Phase['holdUnit'] = 'seconds',
  ): void {
    // A tempo may say that there is nothing to move into; an empty phase would only stop an untimed session.
    if (durationMs <= 0) return;
    this.phases.push({ kind, ...place, durationMs, holdUnit, step: this.step });
  }
}

/** A movement without a stated tempo repeats at the pace it is moved into and out of. */
function repetitionTempo(tempo: PlannedItem['tempo']) {
  return (
    tempo.repetition ?? {
      outSeconds: tempo.moveInSeconds,
      pauseSeconds: 0,
      backSeconds: tempo.returnSeconds,
    }
  );
}
