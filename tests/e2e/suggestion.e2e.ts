import { afterEach, describe, expect, test } from 'vitest';
import type { Road } from './harness/road.ts';
import { until } from './harness/until.ts';
import { openRoad } from './product/open-road.ts';
import { ready, stored, storeSettings } from './product/stored.ts';

let road: Road | undefined;
afterEach(async () => {
  await road?.close();
  road = undefined;
});

interface StoredSession {
  readonly state: { readonly plan: { readonly options: { readonly firstSide?: string } } };
}

describe.each(['chromium', 'firefox'] as const)(
  'what the person says of themselves, in %s',
  (browser) => {
    test('is weighed, said, and kept to in the stretch', async () => {
      road = await openRoad(browser);
      const options = await ready(await road.openPage('options'));
      // A chair alone, and of what it allows the short one is not wanted.
      await storeSettings(options, {
        places: ['desk'],
        equipment: ['chair'],
        excluded: ['seated-twist'],
        session: { bells: false },
      });
      await options.click('input[name="minutes-at-hand"][value="1"]');
      await until(
        async () =>
          (await stored<{ minutesAtHand?: number }>(options, 'settings'))?.minutesAtHand === 1,
      );
      const newtab = await ready(await road.openPage('newtab'));
      expect(await newtab.text('#stretch-name')).toBe('One-sided mid-back stretch');
      expect(await newtab.text('.stretch-reason')).toMatch(/^It takes longer than you like/);

      await options.click('input[name="minutes-at-hand"][value="2"]');
      await options.click('input[name="stiffer-side"][value="right"]');
      await newtab.waitFor(
        () =>
          document
            .querySelector('.stretch-reason')
            ?.textContent?.includes('right side feels stiffer'),
        undefined,
        { what: 'the stiffer side among the reasons' },
      );
      await newtab.click({ role: 'button', name: /^Start/ });
      const session = await until(() => stored<StoredSession>(newtab, 'session'), {
        what: 'the stretch to begin',
      });
      expect(session?.state.plan.options.firstSide).toBe('right');
    });
  },
);
