/*
 * A day in fast forward: `npm run simulate -- FILE` plays a day's trace through the real
 * background over a browser that is none, and prints the day as a ribbon with its offers.
 */
import { minuteMs } from '../domain/time/units.ts';
import { accuracyOf } from './simulate/judge.ts';
import { playDay } from './simulate/play-day.ts';
import { BadTrace, readTrace } from './simulate/read-trace.ts';
import { offersOf, reasonsOf, ribbonOf } from './simulate/ribbon.ts';

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('Usage: npm run simulate -- FILE …   (days to try: tests/simulation/days/*.json)');
  process.exit(2);
}
for (const path of paths) {
  try {
    await simulate(path);
  } catch (error) {
    if (!(error instanceof BadTrace)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

async function simulate(path: string): Promise<void> {
  const trace = readTrace(path);
  const day = await playDay(trace);
  const { miscountedSeconds } = accuracyOf(day);
  const sat = Math.floor(day.last.sittingMs / minuteMs);
  console.log(`${trace.name}: ${trace.start} in ${trace.zone}, ${trace.browser}`);
  console.log(`${trace.colleague}\n`);
  console.log(`${ribbonOf(day)}\n`);
  console.log(`${offersOf(day)}\n`);
  const reasons = reasonsOf(day);
  if (reasons) console.log(`${reasons}\n`);
  console.log(
    `At the end ${sat} min of unbroken sitting. Counted wrongly: ${(miscountedSeconds / 60).toFixed(1)} min of the day. The background ran ${day.starts} times.\n`,
  );
}
