import type { VNode } from 'preact';

/** One component in one state, with made-up props. */
export interface Specimen {
  /** `surface/state`: names it in the address and in the name of its picture. */
  readonly id: string;
  readonly render: () => VNode;
}
