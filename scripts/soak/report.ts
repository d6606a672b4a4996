import type { SuiteCounts } from '../../tests/e2e/faults/asked.ts';
import type { FaultCount } from '../../tests/e2e/faults/tally.ts';

export interface SoakReport {
  readonly table: string;
  /** The page for docs. */
  readonly text: string;
  /** Nothing lost, nothing doubled, and something was tried. */
  readonly isClean: boolean;
}

/** The counts of all suites as a table, and the page around it. */
export function asReport(suites: readonly SuiteCounts[], machine: string): SoakReport {
  const rows = suites.flatMap(({ browser, counts }) =>
    Object.entries(counts).map(([what, count]) => ({ what, browser, ...count })),
  );
  const kinds = [...new Set(rows.map(({ what }) => what))];
  const ordered = kinds.flatMap((what) => rows.filter((row) => row.what === what));
  const sum = (key: keyof FaultCount) => rows.reduce((all, row) => all + row[key], 0);
  const worst = Math.max(0, ...rows.map((row) => row.largestErrorSeconds));
  const longest = Math.max(0, ...rows.map((row) => row.longestWaitSeconds));
  const [tried, lost, doubled] = [sum('tried'), sum('lost'), sum('doubled')];
  const table = [
    '| fault | browser | tried | offers lost | offers doubled | account wrong by at most | longest wait for an offer |',
    '|---|---|---:|---:|---:|---:|---:|',
    ...ordered.map(
      (row) =>
        `| ${row.what} | ${row.browser} | ${row.tried} | ${row.lost} | ${row.doubled} | ${inSeconds(row.largestErrorSeconds)} | ${row.longestWaitSeconds > 0 ? inSeconds(row.longestWaitSeconds) : '–'} |`,
    ),
    `| **all** | | **${tried}** | **${lost}** | **${doubled}** | **${inSeconds(worst)}** | **${inSeconds(longest)}** |`,
  ].join('\n');
  const notes = [
    ...new Set(suites.flatMap(({ browser, leftOut }) => leftOut.map((it) => `${browser}: ${it}`))),
    `Pages that the browser itself crashed while the watch looked on: ${sum('pagesCrashed')}.`,
  ];
  return {
    table,
    text: page(table, notes, machine),
    isClean: tried > 0 && lost === 0 && doubled === 0,
  };
}

function inSeconds(seconds: number): string {
  return `${seconds.toFixed(1)} s`;
}

function page(table: string, notes: readonly string[], machine: string): string {
  return `# Faults in real browsers

Measured by \`npm run soak\` on ${machine}, Linux, Debian's Chromium and Firefox ESR, headless, with the
production build. \`npm test\` runs the same suites in a short form.

${table}

${notes.map((note) => `- ${note}`).join('\n')}

## How to repeat it

\`npm run soak\` runs all of it and writes this page anew. In parts: \`npm run soak -- --only
stopped,killed --browsers firefox --times 25 --seed 7\`; each part replaces its rows here, or adds to
them with \`--add\`. The suites are files of \`tests/e2e/faults\`. What happens at random comes again with
the same seed. It ends with an error when an offer was lost or doubled, or an expectation failed.

## What is looked at after each fault

- **The account** against the time that passed on the test's own clock while somebody sat there. The
  test knows when it asked the browser and when it was answered, not when the browser looked: the time
  that the asking took is part of the error in the table. An error that is sure to be more than the
  suite allows (one heartbeat, 60 s; 1 or 2 s for most faults) fails it.
- **Offers**: each that was seen is open, snoozed or in exactly one record; no two stand open at a time;
  none is shown twice at a time, as a notification and as a window. One that is due has to come within
  75 s, or it counts as lost: should its alarm be lost with the background, the one of each minute
  brings the offer. The last column says how long that took.
- **The history**: no hole and no overlap from its first interval to the one that is open now.
- **The person was told** where something could not be kept: the words in the popup.

## What Firefox's tools do not allow

- The worker of Chromium is stopped at any moment after it runs. Firefox ends its event page in order,
  and so do its tools: a death in the middle of a statement comes with the killed browser only.
- Chromium draws notifications of its own. On a machine without a desktop Firefox closes each at once,
  so a stand-in shows them; at a start of Firefox an offer may come before the stand-in is there, and
  then comes in the small window, as it does for people whose system swallows notifications.

## What Chromium does not survive

Loaded anew while one of its own pages is open, an extension in Chromium 156 sometimes never gets its
worker back: about one time in five, with no debugger attached, and beside a page without any script
as well. Chromium's own updates wait until no page is open; the suite closes the pages before it
reloads or disables, and so shows nothing of a reload beside an open page.

## What is known of crashes

Pages crashed when a worker was stopped at a breakpoint of the harness, with which they share a
process. The harness sets none any more, and none has been seen since. A page that crashes is counted
above.
`;
}
