import { peers, type Row } from './compare.ts';

const heads = [
  '',
  'offers',
  'in a call or presentation',
  'within 2 min of coming back',
  'sittings over 60 min without one',
  'lost',
  'minutes miscounted, a day',
];

/** The table in Markdown; columns are as wide as their longest cell. */
export function peersTable(rows: readonly Row[], days: number): string {
  const cells = [
    heads,
    ...rows.map((row) => [
      row.name,
      String(row.offers),
      String(row.inMeetings),
      String(row.justAfterReturn),
      String(row.longSittings),
      String(row.lost),
      (row.miscountedSeconds / 60 / days).toFixed(1),
    ]),
  ];
  const widths = heads.map((_, column) =>
    Math.max(...cells.map((line) => line[column]?.length ?? 0)),
  );
  const line = (texts: readonly string[]) =>
    `| ${texts.map((text, column) => (column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(cells[0] ?? []), rule, ...cells.slice(1).map(line)].join('\n');
}

/** `docs/peers.md`. */
export function peersPage(rows: readonly Row[], days: number): string {
  return `# The same days with other programs’ rules

\`npm run peers\` plays the ${days} days of \`tests/simulation/days\` with Midback’s real background and with small models of what others do, and writes this page.

${peersTable(rows, days)}

## How to read it

- The others are **models of published rules**, written anew for this table. They are not the programs: they have no windows, no settings but the defaults, and run on the desktop, so that a closed browser is nothing to them. Where the rules leave something open, the model takes what is kinder to the program.
- Short breaks count as offers, too. A program that asks every few minutes has more occasions to ask at a wrong moment.
- The person answers everybody in the same way and goes on with the day as written, so that nobody gains by a break.
- A sitting is over when the person was gone for two minutes. Time in a meeting, at a full screen or in a pause that was asked for is not held against anybody for being silent.
- Lost is a break that came due and was dropped without having been shown.
- Miscounted are seconds taken for sitting while the person was gone for a minute or more, or for absence while the person sat. The programs stop counting by different rules and for good reasons of their own: Workrave counts activity of the hands, and that is not what is asked here.

## What Midback gets wrong

A lid that closes without a lock is noticed a moment too late: the account ends at the last sign of life, up to a minute before. Nothing in a browser tells when; the rule is that absence counts, so the doubt goes to the absence. On the day with forty such lids this adds up to some twenty minutes. A clock that is set back brings an hour again that a history can hold only once. Who reads without touching anything for more than a minute, in a window that does not fill the screen, has to tell by raising the longest pause that counts as sitting.

## The models’ rules

${peers.map(({ name, rules }) => `- **${name}**: ${rules}`).join('\n')}
`;
}
