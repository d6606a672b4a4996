import type { ArticleId } from '../../domain/movement/movement.ts';

/** One of the five articles the catalogue goes back to, as far as its text names itself. */
export interface Article {
  readonly id: ArticleId;
  /** Null where the text carries no heading. */
  readonly title: string | null;
  /** Null where the text names none. */
  readonly publisher: string | null;
  readonly reviewer: string | null;
}

const byId: Readonly<Record<ArticleId, Article>> = {
  S0: {
    id: 'S0',
    title: 'Best Mid Back Stretches and Exercises for Back Pain',
    publisher: null,
    reviewer: 'Misty Seidenburg',
  },
  S1: { id: 'S1', title: null, publisher: null, reviewer: null },
  S2: {
    id: 'S2',
    title: '15 Tips to Fix Mid Back Pain (Exercises and Stretches)',
    publisher: null,
    reviewer: null,
  },
  S3: {
    id: 'S3',
    title: 'Stretches for Mid Back Pain',
    publisher: 'IMPACT Physical Therapy',
    reviewer: null,
  },
  S4: {
    id: 'S4',
    title: '10 Exercises for a Healthy Mid-back',
    publisher: null,
    reviewer: null,
  },
};

export const articles: readonly Article[] = Object.values(byId);

export function articleById(id: ArticleId): Article {
  return byId[id];
}
