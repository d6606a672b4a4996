/**
 * `npm run components`: builds the page of all components in all states into
 * `.output/components/`. Afterwards, with parts of ids to look at only some:
 *
 * - `-- --pictures [part …]` takes a picture of each state; `WIDTH`, `THEMES=light,dark,contrast`,
 *   `DIR=rtl`, `ZOOM=200` and `FORCED=1` choose the look.
 * - `-- --check [part …]` checks each state for accessibility; exits with 1 if something is wrong.
 */
import { checkStates } from './components/check-states.ts';
import { buildGallery, galleryFile, openBrowser, specimenIds } from './components/gallery-page.ts';
import { takePictures } from './components/take-pictures.ts';

const [task, ...parts] = process.argv.slice(2);
const { WIDTH, THEMES = 'light,dark', DIR, ZOOM, FORCED } = process.env;

await buildGallery();
if (task !== undefined) {
  const browser = await openBrowser();
  try {
    const ids = await specimenIds(browser, parts);
    if (task === '--pictures') {
      await takePictures(browser, ids, {
        themes: THEMES.split(','),
        ...(WIDTH !== undefined && { width: Number(WIDTH) }),
        direction: DIR === 'rtl' ? 'rtl' : 'ltr',
        zoom: Number(ZOOM ?? 100),
        forcedColours: FORCED !== undefined,
      });
    } else if (task === '--check') {
      const wrong = await checkStates(browser, ids);
      process.stdout.write(
        `${[...wrong, `${ids.length} states, ${wrong.length} faults`].join('\n')}\n`,
      );
      if (wrong.length > 0) process.exitCode = 1;
    }
  } finally {
    await browser.close();
  }
}
process.stdout.write(`${galleryFile}\n`);
