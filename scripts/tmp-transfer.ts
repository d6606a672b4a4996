import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogue } from '../content/catalogue/index.ts';
import { ChromiumRoad } from '../tests/e2e/harness/chromium.ts';
import { builtFor } from '../tests/e2e/harness/launch-road.ts';
import { waitForWork } from '../tests/e2e/product/backup-files.ts';
import { ready } from '../tests/e2e/product/stored.ts';
import { withPeak } from './bench-data/memory.ts';
import { asBackup, daysOfTenYears, heavyUse } from './bench-data/ten-years.ts';
import { provideBrowsers } from './browsers.ts';
provideBrowsers(['chromium']);
const within = 600_000;
const folder = await mkdtemp(join(tmpdir(), 'midback-tt-'));
const road = await ChromiumRoad.launch({ extensionPath: builtFor.chromium, timeZone: 'UTC' });
const M = (b:number)=>Math.round(b/1e6);
try {
  const path = join(folder, 'x.json');
  await writeFile(path, asBackup(heavyUse(Number(process.argv[2] ?? daysOfTenYears), Math.floor(Date.now()/864e5)*864e5, catalogue.map(({id})=>id))));
  let page = await road.openPage('options'); await ready(page);
  const a = await withPeak(async () => {
    const began = performance.now();
    const session = await page.page.context().newCDPSession(page.page);
    const { result } = await session.send('Runtime.evaluate', { expression: `document.querySelector('input[type="file"]')` });
    await session.send('DOM.setFileInputFiles', { files: [path], objectId: result.objectId! });
    await session.detach();
    await waitForWork(page, '.json holds', within);
    return performance.now()-began;
  });
  console.log('read', M(a.beforeBytes), M(a.peakBytes), a.result);
  const b = await withPeak(async () => {
    const began = performance.now();
    await page.click({ role: 'button', name: 'Bring it in' });
    await waitForWork(page, 'Done.', within);
    return performance.now()-began;
  });
  console.log('write', M(b.beforeBytes), M(b.peakBytes), b.result);
  await page.close();
  await road.quit(); await road.relaunch();
  page = await road.openPage('options'); await ready(page);
  for (let i=0;i<2;i++) {
  const c = await withPeak(async () => {
    const began = performance.now();
    await page.click({ role: 'button', name: 'Save a backup' });
    await waitForWork(page, 'is with your downloads', within);
    return performance.now()-began;
  });
  console.log('export', M(c.beforeBytes), M(c.peakBytes), c.result);
  await page.close();
  page = await road.openPage('options'); await ready(page);
  }
} finally { await road.close(); await rm(folder, {recursive:true, force:true}); }
