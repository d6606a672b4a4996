import type { StoredItem } from './stored-item.ts';

/** Whether the welcome page has been opened by itself once. */
export const welcomedItem: StoredItem<boolean> = {
  key: 'welcomed',
  version: 1,
  fallback: false,
  parse: (value) => value === true,
};
