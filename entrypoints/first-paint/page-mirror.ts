/**
 * What a page leaves behind for its own next first frame: its markup, and how the figures in it
 * grow by the minute. A cache and nothing else; a page without one comes right a little later.
 */
export interface PageMirror {
  /** The build it was drawn by: another one may draw differently. */
  readonly build: string;
  /** The local day it is of, see `mirrorDay`. */
  readonly day: string;
  readonly writtenAtMs: number;
  /** What it says of this moment is taken back after this instant. */
  readonly untilMs: number;
  /** What stood in `#root`. */
  readonly html: string;
  /** By selector: the text for each whole minute since `writtenAtMs`. */
  readonly minutes: readonly (readonly [selector: string, texts: readonly string[]])[];
}

export function mirrorKey(page: string): string {
  return `first-paint ${page}`;
}

/** The local day as a text, cheap to make: before the first frame nothing else is known. */
export function mirrorDay(atMs: number): string {
  return new Date(atMs).toDateString();
}

/** A mirror out of whatever was stored; `null` when it is broken, of another day or another build. */
export function readMirror(stored: string | null, build: string, atMs: number): PageMirror | null {
  if (stored === null) return null;
  try {
    const mirror: unknown = JSON.parse(stored);
    return isMirror(mirror) && isOf(mirror, build, atMs) ? mirror : null;
  } catch {
    return null;
  }
}

function isOf({ build, day, writtenAtMs }: PageMirror, wanted: string, atMs: number): boolean {
  // A clock that was set back makes a mirror of the future: it says nothing of now.
  return build === wanted && day === mirrorDay(atMs) && writtenAtMs <= atMs;
}

function isMirror(value: unknown): value is PageMirror {
  if (typeof value !== 'object' || value === null) return false;
  const { build, day, writtenAtMs, untilMs, html, minutes } = value as Record<string, unknown>;
  return (
    typeof build === 'string' &&
    typeof day === 'string' &&
    typeof writtenAtMs === 'number' &&
    typeof untilMs === 'number' &&
    typeof html === 'string' &&
    Array.isArray(minutes) &&
    minutes.every((line) => Array.isArray(line) && Array.isArray(line[1]))
  );
}
