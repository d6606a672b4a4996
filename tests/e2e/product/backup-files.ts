import type { IntervalRecord } from '../../../domain/history/records.ts';
import type { RoadPage } from '../harness/road.ts';

const dayMs = 86_400_000;
const zone = { zone: 'UTC', zoneOffsetMinutes: 0 };

/** The machine that the invented records are from; those of the browser under test have another. */
export const inventedDevice = 'invent01';

/** A backup with so many days of sitting before today, a session on each, and dark colours. */
export function inventedBackup(days: number, intervalsADay: number): string {
  const today = Math.floor(Date.now() / dayMs) * dayMs;
  const intervals: IntervalRecord[] = [];
  const sessions: unknown[] = [];
  for (let back = days; back >= 1; back--) {
    const midnight = today - back * dayMs;
    const day = new Date(midnight).toISOString().slice(0, 10);
    for (let index = 0; index < intervalsADay; index++) {
      const fromMs = midnight + 9 * 3_600_000 + index * 600_000;
      intervals.push({
        id: `${inventedDevice}-i-${fromMs.toString(36)}`,
        kind: index % 4 === 3 ? 'away' : 'sitting',
        fromMs,
        toMs: fromMs + 600_000,
        day,
        ...zone,
      });
    }
    const startedAtMs = midnight + 10 * 3_600_000;
    sessions.push({
      id: `${inventedDevice}-s-${startedAtMs.toString(36)}`,
      startedAtMs,
      endedAtMs: startedAtMs + 90_000,
      day,
      ...zone,
      activeMs: 80_000,
      movementIds: ['seated-twist'],
      doses: [{ holdSeconds: 30, times: 1, sets: 1 }],
      parts: [
        {
          movementId: 'seated-twist',
          side: 'left',
          heldMs: 30_000,
          repetitions: 1,
          complete: true,
        },
        {
          movementId: 'seated-twist',
          side: 'right',
          heldMs: 30_000,
          repetitions: 1,
          complete: true,
        },
      ],
      outcome: 'complete',
      comfort: 'better',
    });
  }
  return JSON.stringify({
    format: 'midback-backup',
    version: 1,
    exportedAt: new Date(today).toISOString(),
    settings: { theme: 'dark' },
    routines: [],
    plan: null,
    history: { intervals, offers: [], sessions, foldedDays: [] },
  });
}

/** Chooses a file as a person does in the browser's dialogue. */
export async function chooseFile(page: RoadPage, name: string, text: string): Promise<void> {
  await page.evaluate(
    (file) => {
      const input = document.querySelector<HTMLInputElement>('input[type="file"]');
      if (!input) throw new Error('no field for a file');
      const transfer = new DataTransfer();
      transfer.items.add(new File([file.text], file.name, { type: 'application/json' }));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { name, text },
  );
}

/** What the page says of the work it was given. */
export function waitForWork(page: RoadPage, said: string, within = 60_000): Promise<string> {
  return page.waitFor(
    (wanted) => {
      const texts = [...document.querySelectorAll('.data-work, .data-preview')].map(
        (element) => element.textContent ?? '',
      );
      return texts.find((text) => text.includes(wanted)) ?? '';
    },
    said,
    { within, what: `“${said}”` },
  );
}

/** The file that the page gives the browser to save when this button is clicked. Chromium only:
 * what Firefox runs for a test cannot stand in for a page's own functions. */
export async function savedFile(
  page: RoadPage,
  button: string,
): Promise<{ readonly name: string; readonly text: string }> {
  await page.evaluate(() => {
    const scope = globalThis as { savedBlob?: Blob };
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      scope.savedBlob = blob;
      return create(blob);
    };
  });
  await page.click({ role: 'button', name: button });
  const said = await waitForWork(page, 'is with your downloads');
  const text = await page.evaluate(() => (globalThis as { savedBlob?: Blob }).savedBlob?.text());
  return { name: said.split(' ')[0] ?? '', text: text ?? '' };
}
