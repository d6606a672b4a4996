/*
 * The same days with other programs' rules: `npm run peers` prints the table and writes
 * `docs/peers.md`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allDays, compare } from './peers/compare.ts';
import { peersPage, peersTable } from './peers/peers-page.ts';

const days = allDays();
const rows = await compare(days);
console.log(peersTable(rows, days.length));
writeFileSync(join(import.meta.dirname, '../docs/peers.md'), peersPage(rows, days.length));
console.log('\nWritten: docs/peers.md');
