/** How many entries of each list of the history. */
export interface HistoryCounts {
  readonly intervals: number;
  readonly offers: number;
  readonly sessions: number;
  /** Days of which there are sums only. */
  readonly foldedDays: number;
}

/** What an import would bring, before anything is written. */
export interface ImportPreview {
  readonly fresh: HistoryCounts;
  readonly known: HistoryCounts;
  /** Sessions that get their comfort from the file. */
  readonly rated: number;
  /** The groups of settings that would change, as in `clock`. */
  readonly settings: readonly string[];
  /** Routines that are not here yet. */
  readonly routines: number;
  /** The plan in the file is another than the one here. */
  readonly plan: boolean;
}

/** Every entry of the history that is counted. */
export function allOf({ intervals, offers, sessions, foldedDays }: HistoryCounts): number {
  return intervals + offers + sessions + foldedDays;
}

/** Whether importing would change nothing at all. */
export function bringsNothing(preview: ImportPreview): boolean {
  const { fresh, rated, settings, routines, plan } = preview;
  return allOf(fresh) + rated + settings.length + routines === 0 && !plan;
}
