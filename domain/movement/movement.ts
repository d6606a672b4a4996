/**
 * What a movement is, apart from the words that teach it (those are in `content/`, one file a
 * language) and from the poses that draw it.
 */

export type Side = 'left' | 'right';

/** Where one has to be for it. `desk`: on the chair at the desk. `standing`: standing room. */
export type Place = 'desk' | 'standing' | 'floor';

export type Equipment =
  | 'chair'
  | 'chair-with-back'
  | 'mat'
  | 'foam-roller'
  | 'rolled-towel'
  | 'exercise-ball'
  | 'massage-ball'
  | 'dumbbells'
  | 'resistance-band'
  | 'overhead-anchor';

/** What the mid-back does. `strength` and `release` are kinds of work, not directions of movement. */
export type Direction =
  | 'flexion'
  | 'extension'
  | 'rotation'
  | 'side-bend'
  | 'elongation'
  | 'strength'
  | 'release';

/** The five source articles, in the order of the seeds. */
export type ArticleId = 'S0' | 'S1' | 'S2' | 'S3' | 'S4';

/** A range of whole numbers, both ends included; `{ min: 20, max: 30 }` for "20–30". */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/**
 * How much of a movement. Exactly one of `holdSeconds`, `holdBreaths`, `repetitions` or
 * `durationSeconds` says what one go is; `times` says how often the go is done (a side), `sets`
 * how many sets of repetitions. Everything is a range because articles give ranges. `openEnded`
 * alone means a hold without any number ("as long as tolerated", "as desired").
 */
export interface Dose {
  /** One hold, in seconds. */
  readonly holdSeconds?: Range;
  /** One hold, in slow breaths. */
  readonly holdBreaths?: Range;
  /** Moving repetitions without a hold (cat–cow, rows, oscillations). */
  readonly repetitions?: Range;
  /** Free movement for this long (cat–cow 30–60 s, ball circles 2 min). */
  readonly durationSeconds?: Range;
  /** How often the hold is done, per side where there are sides. Absent: once. */
  readonly times?: Range;
  /** Sets of `repetitions`. Absent: one. */
  readonly sets?: Range;
  /** "as needed", "as long as tolerated", "several times": the article gives no upper number. */
  readonly openEnded?: boolean;
  /** With `repetitions`: how long each end position is held before moving on, in seconds. */
  readonly positionSeconds?: Range;
  /** The parts the article gives in words only ("a few", "several"); the numbers are our reading. */
  readonly ourReading?: readonly DosePart[];
}

/** The parts of a dose that carry a number. */
export type DosePart =
  | 'holdSeconds'
  | 'holdBreaths'
  | 'repetitions'
  | 'durationSeconds'
  | 'times'
  | 'sets'
  | 'positionSeconds';

/** The dose one article gives. */
export interface ArticleDose {
  readonly article: ArticleId;
  readonly dose: Dose;
  /** The variant it is for, where the article gives it for one only. */
  readonly variantId?: VariantId;
}

/** A dose with every range decided: what a session plays. */
export interface ChosenDose {
  readonly holdSeconds?: number;
  readonly holdBreaths?: number;
  readonly repetitions?: number;
  readonly durationSeconds?: number;
  readonly times: number;
  readonly sets: number;
}

/**
 * How a session walks through one go of the movement:
 * `hold` – move in, hold, return; `repetitions` – there and back in a stated tempo;
 * `flow` – free continuous movement for a time (circles, cat–cow by the clock).
 */
export type Course = 'hold' | 'repetitions' | 'flow';

export type MovementId =
  | 'seated-twist'
  | 'seated-twist-floor'
  | 'seated-twist-long-leg'
  | 'torso-twist'
  | 'one-sided-mid-back-stretch'
  | 'thread-the-needle'
  | 'thread-the-needle-reach'
  | 'childs-pose'
  | 'cat-cow'
  | 'downward-dog'
  | 'cobra'
  | 'sphinx'
  | 'bridge'
  | 'passive-backbend'
  | 'foam-roller-extension'
  | 'ball-decompression'
  | 'erector-release'
  | 'lunge-rotation'
  | 'standing-side-bend'
  | 'triangle'
  | 'superman'
  | 'plank'
  | 'forward-hinge-hold'
  | 'dumbbell-row'
  | 'band-row'
  | 'plank-row'
  | 'lat-pulldown';

/** A described variant, e.g. `hands-off-floor` (cobra), `forearms` (plank), `arms-t` (superman). */
export type VariantId = string;

export interface Variant {
  readonly id: VariantId;
  /** Compared with the movement as such. `other`: neither, just another way. */
  readonly level: 'easier' | 'harder' | 'other';
  /** What differs from the movement as such; see `formOf` in `form.ts`. */
  readonly course?: Course;
  readonly defaultDose?: ChosenDose;
  readonly tempo?: Tempo;
  readonly equipment?: readonly (readonly Equipment[])[];
}

/** Seconds the moving parts take; a repetition is `outSeconds + pauseSeconds + backSeconds`. */
export interface Tempo {
  readonly moveInSeconds: number;
  readonly returnSeconds: number;
  /** Only for `repetitions` and `flow`. */
  readonly repetition?: {
    readonly outSeconds: number;
    readonly pauseSeconds: number;
    readonly backSeconds: number;
  };
  /** Rest between two holds of one side, or between sets. Absent: `usualRestSeconds`. */
  readonly restSeconds?: number;
}

/**
 * What the announced side of a movement names:
 * `turned-to` – where chest and gaze turn; `bent-to` – where the trunk bends;
 * `felt` – the side of the back on which the stretch is felt; `arm-under` – the arm that goes under
 * the body; `front-leg` – the leg in front; `ball` – the side of the back on the ball;
 * `working-arm` – the arm that pulls.
 */
export type SideMeaning =
  | 'turned-to'
  | 'bent-to'
  | 'felt'
  | 'arm-under'
  | 'front-leg'
  | 'ball'
  | 'working-arm';

/** Conditions that call for asking a professional before this movement. Words are in `content/`. */
export type AskFirst =
  | 'osteoporosis'
  | 'recent-surgery'
  | 'pregnancy'
  | 'disc-problem'
  | 'shoulder-problem'
  | 'wrist-problem'
  | 'knee-problem'
  | 'neck-problem'
  | 'high-blood-pressure'
  | 'dizziness'
  | 'scoliosis';

export interface Movement {
  readonly id: MovementId;
  /** The places it can be done in, the usual one first. */
  readonly places: readonly Place[];
  /** Everything needed; an inner list holds alternatives ("a foam roller or a rolled towel"). */
  readonly equipment: readonly (readonly Equipment[])[];
  /** Whether it is done on each side in turn. */
  readonly sided: boolean;
  /** Present exactly when `sided`. */
  readonly sideMeans?: SideMeaning;
  /** The article asks for the second side only "if required": one side alone is a whole dose. */
  readonly secondSideIfRequired?: true;
  readonly directions: readonly Direction[];
  readonly course: Course;
  readonly doses: readonly ArticleDose[];
  /** Ours, inside the articles' ranges. */
  readonly defaultDose: ChosenDose;
  readonly tempo: Tempo;
  readonly variants: readonly Variant[];
  /** The variant that the movement's own words and figure show, where the plain form is named too. */
  readonly defaultVariantId?: VariantId;
  /** Movements that are an easier or a harder neighbour. */
  readonly easier: readonly MovementId[];
  readonly harder: readonly MovementId[];
  readonly askFirst: readonly AskFirst[];
  readonly sources: readonly ArticleId[];
}
