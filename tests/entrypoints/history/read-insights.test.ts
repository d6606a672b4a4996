import { expect, test } from 'vitest';
import type { Comfort, HistoryEntry } from '../../../domain/history/records.ts';
import { readLongInsights } from '../../../entrypoints/history/read-insights.ts';
import { session } from '../../domain/history/invented-records.ts';
import { meet, noon, sharingMachine } from '../../storage/sync/invented-sync.ts';

const today = '2027-03-02';
const monday = '2027-03-01';

const felt = (comfort: Comfort, device: string, number: number): HistoryEntry => ({
  type: 'session',
  record: { ...session(570, { comfort }, monday), id: `${device}-s-${number}` },
});

test.each([
  ['counted with those here where it is shared', true, { better: 1, same: 0, worse: 2 }],
  ['not known where it is not', false, { better: 1, same: 0, worse: 0 }],
])('how stretches felt on another computer is %s', async (_name, comfort, counts) => {
  const choice = { on: true, comfort };
  const [here, there] = [
    await sharingMachine('aaaa0001', [felt('better', 'aaaa0001', 1)], choice),
    await sharingMachine(
      'bbbb0002',
      [felt('worse', 'bbbb0002', 1), felt('worse', 'bbbb0002', 2)],
      choice,
    ),
  ];
  await meet(here, there, noon);
  const { comfort: weeks } = await readLongInsights(here.history, today);
  expect(weeks.at(-1)).toEqual({ monday, ...counts });
});
