import type { Answer } from '../simulate/trace.ts';

/** What a program on the desktop can see in a second in which the machine is awake. */
export interface View {
  readonly wallMs: number;
  readonly idleSeconds: number;
  readonly locked: boolean;
  readonly fullscreen: boolean;
  readonly audible: boolean;
  /** What the clock says has passed since the last second the program saw; 1 as a rule. */
  readonly gapSeconds: number;
}

/**
 * A small model of a program's published rules, written anew. It is not the program: where its
 * rules leave something open, the model takes what is kinder to the program.
 */
export interface PeerModel {
  /** One second in which the machine is awake. */
  see(view: View): {
    readonly offers: boolean;
    /** Whether this second counts as work. */
    readonly counts: boolean;
  };
  /** How the person answered the offer. */
  answer(answer: Answer): void;
  /** Breaks that came due and were dropped. */
  readonly lost: number;
}

export interface Peer {
  readonly name: string;
  /** The rules that the model follows, in a line or two. */
  readonly rules: string;
  /** Whether it counts on while the machine sleeps. */
  readonly countsAsleep: boolean;
  create(): PeerModel;
}
