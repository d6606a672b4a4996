import type { BareChromium } from './bare/bare-chromium.ts';
import { turns } from './turns.ts';

/** Milliseconds since the navigation began, and the sum of layout shifts. */
export interface Paint {
  readonly first: number;
  readonly largest: number;
  readonly shift: number;
}

/** Opens the pages one after another in turn, so that whatever the machine does meets all alike. */
export async function paintsInTurn<Name extends string>(
  chromium: BareChromium,
  names: readonly Name[],
  rounds: number,
): Promise<Record<Name, Paint[]>> {
  const painted = Object.fromEntries(names.map((name) => [name, [] as Paint[]]));
  // At first for the mirror, and for the code that the browser keeps compiled.
  const orders = turns(names);
  for (let round = -orders.length; round < rounds; round++) {
    for (const name of orders.at(round % orders.length) ?? []) {
      const paint = await chromium.openUnwatched(name, paintOfPage);
      if (round >= 0) painted[name]?.push(paint);
    }
  }
  return painted as Record<Name, Paint[]>;
}

/** Runs in the page, long after it was painted: the browser has kept what it noted. */
async function paintOfPage(): Promise<Paint> {
  const noted = (type: string) =>
    new Promise<readonly PerformanceEntry[]>((resolve) => {
      const entries: PerformanceEntry[] = [];
      const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
      observer.observe({ type, buffered: true });
      setTimeout(() => resolve([...entries, ...observer.takeRecords()]), 50);
    });
  const [paints, largest, shifts] = await Promise.all(
    ['paint', 'largest-contentful-paint', 'layout-shift'].map(noted),
  );
  const first = paints?.find(({ name }) => name === 'first-contentful-paint')?.startTime;
  if (first === undefined) throw new Error(`${location.pathname} was not painted`);
  return {
    first,
    largest: largest?.at(-1)?.startTime ?? first,
    shift: (shifts ?? []).reduce(
      (sum, entry) => sum + (entry as unknown as { value: number }).value,
      0,
    ),
  };
}
