/** What came of one kind of fault over all its times; zeros are what is wanted. */
export interface FaultCount {
  tried: number;
  /** Offers that were seen and are in no record, and those that were due and never came. */
  lost: number;
  /** Offers that were shown twice at a time, or stand open beside another. */
  doubled: number;
  /**
   * The largest difference there can have been between the account and the time that really was
   * sat, in seconds: the time that the asking took is in it.
   */
  largestErrorSeconds: number;
  /** The longest that was waited for an offer. */
  longestWaitSeconds: number;
  /** How often the browser lost the page that is watched from, all by itself. */
  pagesCrashed: number;
}

/** Counts by kind of fault. Every finding belongs to the fault that was begun last. */
export class Tally {
  readonly counts: Record<string, FaultCount> = {};
  #now = nothingCounted();

  begin(what: string): void {
    this.#now = this.counts[what] ??= nothingCounted();
  }

  get now(): FaultCount {
    return this.#now;
  }

  error(seconds: number): void {
    this.#now.largestErrorSeconds = Math.max(this.#now.largestErrorSeconds, seconds);
  }

  waited(seconds: number): void {
    this.#now.longestWaitSeconds = Math.max(this.#now.longestWaitSeconds, seconds);
  }
}

function nothingCounted(): FaultCount {
  return {
    tried: 0,
    lost: 0,
    doubled: 0,
    largestErrorSeconds: 0,
    longestWaitSeconds: 0,
    pagesCrashed: 0,
  };
}
