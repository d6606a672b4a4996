import type { IntervalKind, IntervalRecord } from '../history/records.ts';
import { localDay } from '../time/local-day.ts';
import { zoneOffsetMinutes } from '../time/zone-offset.ts';
import { type CreditRules, credited } from './account.ts';
import { fieldsOf, textOr } from './stored-value.ts';
import type { GoesOn, Sat, TrailPart } from './trail.ts';

/** The parts that are sound. Nothing but a correction reads them, so nothing else looks. */
export function soundParts(trail: readonly unknown[]): TrailPart[] {
  return trail.filter((value): value is TrailPart => {
    const fields = fieldsOf(value);
    const before = fieldsOf(fields?.before);
    const numbers = [fields?.fromMs, fields?.toMs, before?.sittingMs, before?.sinceStretchMs];
    return (
      kinds.some((kind) => kind === fields?.kind) &&
      textOr(fields?.zone, null) !== null &&
      numbers.every(Number.isFinite)
    );
  });
}

const kinds: readonly IntervalKind[] = ['sitting', 'away', 'paused', 'watching', 'in-call'];

export function lengthOf({ fromMs, toMs }: TrailPart): number {
  return toMs - fromMs;
}

/** What so long a time of one kind makes of what was before it. */
function after(kind: IntervalKind, before: Sat, lengthMs: number, rules: CreditRules): Sat {
  if (kind === 'paused') return before;
  const { sittingMs, sinceStretchMs } = before;
  if (kind === 'away') {
    return credited({ atMs: 0, satInAllMs: 0, sittingMs, sinceStretchMs }, lengthMs, rules);
  }
  return { sittingMs: sittingMs + lengthMs, sinceStretchMs: sinceStretchMs + lengthMs };
}

/** What the account was when the part ended. */
export function endOf(part: TrailPart, rules: CreditRules): Sat {
  const lengthMs = lengthOf(part);
  const { before } = part;
  const byRule = after(part.kind, before, lengthMs, rules);
  // What began anew within it ends as it did, whatever else the time was.
  const end = (name: keyof Sat) => (before[name] < 0 ? before[name] + lengthMs : byRule[name]);
  const sittingMs = end('sittingMs');
  return { sittingMs, sinceStretchMs: Math.min(sittingMs, end('sinceStretchMs')) };
}

/** The part as the person says it was. What it was first is kept, and comes back as it was. */
function saidToBe({ why, was, ...part }: TrailPart, kind: IntervalKind): TrailPart {
  const first = was ?? { kind: part.kind, ...(why && { why }) };
  return kind === first.kind
    ? { ...part, ...first }
    : { ...part, kind, why: 'by-hand', was: first };
}

/** The trail with one part corrected, and all that follows from it in those after it. */
export function correctedTrail(
  trail: readonly TrailPart[],
  index: number,
  kind: IntervalKind,
  rules: CreditRules,
): TrailPart[] {
  const corrected: TrailPart[] = [];
  for (const [at, part] of trail.entries()) {
    const [earlier, earlierNow] = [trail[at - 1], corrected[at - 1]];
    if (at < index || !earlier || !earlierNow) corrected.push(part);
    else if (at > index)
      corrected.push(following(part, endOf(earlier, rules), endOf(earlierNow, rules)));
    if (at === index) corrected[at] = saidToBe(part, kind);
  }
  return corrected;
}

/** What is now, compared with what was before and so much sitting since. */
export function goesOn(now: Sat, before: Sat, satMs: number): GoesOn {
  const isAsExpected = (name: keyof Sat) => now[name] === before[name] + satMs;
  // Whatever begins the sitting anew begins the other anew, too.
  const sittingMs = isAsExpected('sittingMs');
  return { sittingMs, sinceStretchMs: sittingMs && isAsExpected('sinceStretchMs') };
}

/** A part that went on from where the one before it ended still does. */
function following(part: TrailPart, wasEnd: Sat, isEnd: Sat): TrailPart {
  // Noted once: after a correction, what began anew may happen to be the same.
  const linked = part.goesOn ?? goesOn(part.before, wasEnd, 0);
  const before = (name: keyof Sat) => (linked[name] ? isEnd[name] : part.before[name]);
  return {
    ...part,
    goesOn: linked,
    before: { sittingMs: before('sittingMs'), sinceStretchMs: before('sinceStretchMs') },
  };
}

/** The record of a corrected part, under the id that it had. */
export function correctedRecord(
  part: TrailPart,
  deviceId: string,
  rules: CreditRules,
): IntervalRecord {
  const { fromMs, toMs, zone, kind, why, before } = part;
  return {
    id: `${deviceId}-i-${fromMs.toString(36)}`,
    kind,
    fromMs,
    toMs,
    day: localDay(fromMs, zone),
    zone,
    zoneOffsetMinutes: zoneOffsetMinutes(fromMs, zone),
    ...(why !== undefined && { why }),
    ...(kind === 'away' && {
      creditMs: Math.max(0, before.sittingMs - endOf(part, rules).sittingMs),
    }),
  };
}
