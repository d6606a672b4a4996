import type { StoredItem } from './stored-item.ts';

/** The plan from a professional, as it was imported. Reading it is the plan's own affair. */
export const planItem: StoredItem<unknown> = {
  key: 'plan',
  version: 1,
  fallback: null,
  parse: (value) => value,
};
