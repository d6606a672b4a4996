import type { ChosenDose, MovementId, Place, VariantId } from '../movement/movement.ts';
import type { ItemSides } from '../session/routine.ts';
import type { DayKey } from '../time/epoch.ts';

/** The neutral drawings a movement of a plan's own may have. */
export const planFigures = ['standing', 'sitting', 'on-all-fours', 'lying'] as const;

export type PlanFigure = (typeof planFigures)[number];

/** A movement that is not in the catalogue, in the words of whoever prescribed it. */
export interface OwnMovement {
  readonly name: string;
  readonly steps: readonly string[];
  readonly place: Place;
  /** `null`: no drawing. */
  readonly figure: PlanFigure | null;
}

/** So many times on every day, or in every week from Monday to Sunday. */
export interface HowOften {
  readonly times: number;
  readonly per: 'day' | 'week';
}

/** One prescribed movement. */
export interface PlanItem {
  /** Of the catalogue or, for one of the plan's own, `own-…`. */
  readonly movementId: MovementId;
  /** Present exactly where the catalogue has no such movement. */
  readonly own?: OwnMovement;
  readonly variantId?: VariantId;
  readonly dose: ChosenDose;
  readonly sides: ItemSides;
  readonly howOften: HowOften;
  readonly notes?: string;
}

/** What a professional prescribes for one person. */
export interface Plan {
  readonly title: string;
  /** Who wrote it. */
  readonly by?: string;
  /** The first day it counts for; absent: at once. */
  readonly from?: DayKey;
  /** The last day it counts for; absent: until it is taken away. */
  readonly to?: DayKey;
  readonly notes?: string;
  readonly items: readonly PlanItem[];
}

/** Limits of a plan's texts and lists; beyond them somebody pasted something else. */
export const planLimits = {
  title: 80,
  name: 80,
  step: 240,
  steps: 12,
  notes: 600,
  items: 30,
  timesADay: 12,
  timesAWeek: 21,
} as const;

/** Whether the plan counts on the day. */
export function isPlanValidOn({ from, to }: Pick<Plan, 'from' | 'to'>, day: DayKey): boolean {
  return (from === undefined || day >= from) && (to === undefined || day <= to);
}
