import type { SessionRecord } from './records.ts';

/** What the person said of a session. */
export type Answers = Pick<SessionRecord, 'comfort' | 'ratings'>;

/**
 * A session that is written again, with what was said of it in the meantime; its own answers go
 * before those known.
 */
export function withAnswers(record: SessionRecord, known: Answers | undefined): SessionRecord {
  const comfort = record.comfort ?? known?.comfort;
  const ratings =
    record.ratings || known?.ratings ? { ...known?.ratings, ...record.ratings } : undefined;
  return { ...record, ...(comfort && { comfort }), ...(ratings && { ratings }) };
}
