/**
 * Why the database did not do what was asked:
 * `cannot-open` – it does not open (after a crash, in some private windows);
 * `disk-full` – there is no room;
 * `newer-version` – a newer Midback has changed it;
 * `too-slow` – it did not answer in time, often because another page holds it;
 * `other` – none of these.
 */
export type FailureReason = 'cannot-open' | 'disk-full' | 'newer-version' | 'too-slow' | 'other';
