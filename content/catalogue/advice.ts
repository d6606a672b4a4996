import type { ArticleId, MovementId } from '../../domain/movement/movement.ts';

export type AdviceId =
  | 'sit-limit'
  | 'posture'
  | 'heat'
  | 'cold'
  | 'pain-cream'
  | 'medication'
  | 'other-exercise'
  | 'anatomy'
  | 'hunchback'
  | 'scoliosis'
  | 'ask-first'
  | 'see-someone'
  | 'red-flags'
  | 'symptoms';

/**
 * `habit` – what one can change in the day; `relief` – what may ease pain; `knowledge` – how the
 * mid-back works; `care` – when somebody else should look at it.
 */
export type AdviceKind = 'habit' | 'relief' | 'knowledge' | 'care';

/** A piece of advice that is not a movement; its words are in `content/words/advice/`. */
export interface Advice {
  readonly id: AdviceId;
  readonly kind: AdviceKind;
  readonly sources: readonly ArticleId[];
  /** Holds warning signs: always within reach, shown first. */
  readonly urgent: boolean;
  readonly relatedMovements: readonly MovementId[];
  readonly relatedAdvice: readonly AdviceId[];
}

const byId: Readonly<Record<AdviceId, Advice>> = {
  'red-flags': {
    id: 'red-flags',
    kind: 'care',
    sources: ['S2'],
    urgent: true,
    relatedMovements: [],
    relatedAdvice: ['see-someone', 'symptoms'],
  },
  'see-someone': {
    id: 'see-someone',
    kind: 'care',
    sources: ['S0', 'S2', 'S3'],
    urgent: true,
    relatedMovements: [],
    relatedAdvice: ['red-flags', 'symptoms', 'ask-first'],
  },
  'ask-first': {
    id: 'ask-first',
    kind: 'care',
    sources: ['S0', 'S1', 'S2'],
    urgent: false,
    relatedMovements: [],
    relatedAdvice: ['see-someone', 'red-flags'],
  },
  symptoms: {
    id: 'symptoms',
    kind: 'knowledge',
    sources: ['S0', 'S1'],
    urgent: false,
    relatedMovements: [],
    relatedAdvice: ['red-flags', 'see-someone'],
  },
  'sit-limit': {
    id: 'sit-limit',
    kind: 'habit',
    sources: ['S2', 'S1'],
    urgent: false,
    relatedMovements: ['standing-side-bend', 'forward-hinge-hold', 'seated-twist'],
    relatedAdvice: ['posture', 'other-exercise'],
  },
  posture: {
    id: 'posture',
    kind: 'habit',
    sources: ['S1', 'S2', 'S3'],
    urgent: false,
    relatedMovements: ['seated-twist', 'band-row', 'bridge'],
    relatedAdvice: ['sit-limit', 'hunchback'],
  },
  'other-exercise': {
    id: 'other-exercise',
    kind: 'habit',
    sources: ['S1'],
    urgent: false,
    relatedMovements: ['cat-cow', 'plank', 'bridge'],
    relatedAdvice: ['sit-limit', 'ask-first'],
  },
  heat: {
    id: 'heat',
    kind: 'relief',
    sources: ['S2', 'S1'],
    urgent: false,
    relatedMovements: ['childs-pose', 'cat-cow'],
    relatedAdvice: ['cold', 'pain-cream'],
  },
  cold: {
    id: 'cold',
    kind: 'relief',
    sources: ['S1'],
    urgent: false,
    relatedMovements: [],
    relatedAdvice: ['heat'],
  },
  'pain-cream': {
    id: 'pain-cream',
    kind: 'relief',
    sources: ['S2'],
    urgent: false,
    relatedMovements: [],
    relatedAdvice: ['heat', 'medication'],
  },
  medication: {
    id: 'medication',
    kind: 'relief',
    sources: ['S1', 'S2'],
    urgent: false,
    relatedMovements: [],
    relatedAdvice: ['ask-first', 'see-someone'],
  },
  anatomy: {
    id: 'anatomy',
    kind: 'knowledge',
    sources: ['S0', 'S4'],
    urgent: false,
    relatedMovements: ['seated-twist', 'standing-side-bend', 'cat-cow', 'cobra'],
    relatedAdvice: ['posture', 'hunchback', 'scoliosis'],
  },
  hunchback: {
    id: 'hunchback',
    kind: 'knowledge',
    sources: ['S2'],
    urgent: false,
    relatedMovements: ['foam-roller-extension', 'passive-backbend'],
    relatedAdvice: ['posture', 'anatomy'],
  },
  scoliosis: {
    id: 'scoliosis',
    kind: 'knowledge',
    sources: ['S2'],
    urgent: false,
    relatedMovements: ['one-sided-mid-back-stretch'],
    relatedAdvice: ['see-someone', 'anatomy'],
  },
};

/** All fourteen, the urgent ones first. */
export const adviceList: readonly Advice[] = Object.values(byId);

export function adviceById(id: AdviceId): Advice {
  return byId[id];
}
