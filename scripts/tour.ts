/*
 * A tour without a display: builds the extension and takes pictures of every page, light and
 * dark. `npm start` does the same where there is no screen.
 */
import { runCommand } from './test/run-command.ts';
import { takeTour } from './tour/take-tour.ts';

const { status, output } = await runCommand(['wxt', 'build', '-b', 'chrome']);
if (status !== 0) console.error(output);
process.exitCode = status === 0 && (await takeTour()) ? 0 : 1;
