/*
 * A tour without a display: builds the extension and takes pictures of every page, light and
 * dark. `npm start` does the same where there is no screen. `npm run tour -- --looks [part …]`
 * takes every page and state in every look instead: dark, high contrast, narrow, wide, with large
 * text, from right to left.
 */
import { runCommand } from './test/run-command.ts';
import { takeLooks } from './tour/take-looks.ts';
import { takeTour } from './tour/take-tour.ts';

const [task, ...parts] = process.argv.slice(2);
const { status, output } = await runCommand(['wxt', 'build', '-b', 'chrome']);
if (status !== 0) console.error(output);
const take = task === '--looks' ? () => takeLooks(parts) : takeTour;
process.exitCode = status === 0 && (await take()) ? 0 : 1;
