import { correctClock } from '../../domain/clock/correction.ts';
import { judgeOffer } from '../../domain/clock/offer-fault.ts';
import type { HistoryEntry } from '../../domain/history/records.ts';
import type { Request } from '../../platform/messages/messages.ts';
import type { Means } from './means.ts';

type Of<Type extends Request['type']> = Extract<Request, { readonly type: Type }>;

/** "That was wrong": the account follows where it still can, and the record in any case. */
export async function correctInterval(
  { fromMs, kind, record }: Of<'correct-interval'>,
  { keeper, play, ports }: Means,
): Promise<void> {
  const memory = await keeper.load();
  const { clock } = memory.settings;
  const corrected = correctClock(memory.clock, { fromMs, kind }, clock, ports.now());
  const seen = corrected.log.find((entry) => entry.record.id === record?.id)?.record;
  const others = corrected.log.filter((entry) => entry.record.id !== record?.id);
  // The clock knows what an absence took off; the page, what else the record said.
  const entries: readonly HistoryEntry[] = record
    ? [...others, { type: 'interval', record: { ...seen, ...record } }]
    : corrected.log;
  await play({ ...memory, clock: corrected.state }, [], { entries });
}

/** The same of an offer. One that is open ends with it. */
export async function judgeWrongOffer(
  { offerId, fault, record }: Of<'judge-offer'>,
  { keeper, play, ports }: Means,
): Promise<void> {
  const memory = await keeper.load();
  const { clock } = memory.settings;
  const judged = fault
    ? judgeOffer(memory.clock, { offerId, fault }, clock, ports.now())
    : { state: memory.clock, log: [] };
  const entries: readonly HistoryEntry[] = record ? [{ type: 'offer', record }] : [];
  await play({ ...memory, clock: judged.state }, [], { entries: [...judged.log, ...entries] });
}
