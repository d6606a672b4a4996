import type { RoadPage } from '../harness/road.ts';
import type { Deadline } from '../harness/until.ts';

/** What the stage shows of itself. */
export interface ShownStage {
  readonly status: string | null;
  readonly phase: string | null;
  readonly side: string | null;
}

/** The stage of a page, `null` where there is none. */
export function stageOf(page: RoadPage): Promise<ShownStage | null> {
  return page.evaluate(() => {
    const stage = document.querySelector('.stage[data-status]');
    return (
      stage && {
        status: stage.getAttribute('data-status'),
        phase: stage.getAttribute('data-phase'),
        side: stage.getAttribute('data-side'),
      }
    );
  });
}

/** Waits until the stage is like this. */
export async function stageIs(
  page: RoadPage,
  wanted: Partial<ShownStage>,
  deadline: Deadline = {},
): Promise<void> {
  await page.waitFor(
    (like) => {
      const stage = document.querySelector('.stage[data-status]');
      return (
        stage !== null &&
        Object.entries(like).every(([name, value]) => stage.getAttribute(`data-${name}`) === value)
      );
    },
    wanted,
    { within: 30_000, what: `the stage to be ${JSON.stringify(wanted)}`, ...deadline },
  );
}

/** Chooses in a list as the browser reports it. */
export async function choose(page: RoadPage, selector: string, value: string): Promise<void> {
  await page.waitFor((wanted) => document.querySelector(wanted) !== null, selector);
  await page.evaluate(
    (pick) => {
      const list = document.querySelector<HTMLSelectElement>(pick.selector);
      if (!list) throw new Error(`There is no ${pick.selector}`);
      list.value = pick.value;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { selector, value },
  );
}
