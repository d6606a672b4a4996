import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pages } from '../../../components/gallery/popup-specimens.tsx';
import { PlanEditor } from '../../../components/plan/plan-editor.tsx';
import { WordsProvider } from '../../../components/words/words-context.tsx';
import { catalogue } from '../../../content/catalogue/index.ts';
import { en } from '../../../content/words/en.ts';
import { titles } from '../../../content/words/movements/en/titles.ts';
import { emptyPlan, withPlanMovement } from '../../../domain/plan/edit-plan.ts';
import { type APage, aPage } from '../a-page.ts';

const nothing = () => {};
const movements = catalogue.map((movement) => ({ movement, name: titles[movement.id].name }));
const plan = movements
  .slice(0, 3)
  .reduce((so, { movement }) => withPlanMovement(so, movement), emptyPlan('2027-03-01'));
const [one, two, three] = movements.map(({ name }) => name) as [string, string, string];

let page: APage;
beforeEach(async () => {
  page = aPage();
  await page.show(
    <WordsProvider words={en}>
      <PlanEditor
        plan={plan}
        movements={movements}
        planAddress="#plan"
        links={pages}
        check={(draft) => ({ ok: true, plan: draft })}
        onUse={nothing}
        onSave={nothing}
      />
    </WordsProvider>,
  );
});
afterEach(() => vi.unstubAllGlobals());

const press = (name: string) => page.happens(page.button(name), 'click');
const order = () => page.all('.routine-item legend').map(({ textContent }) => textContent);
const said = () => page.find('.plan-actions [role="status"]').textContent;

describe('in the editor of a plan', () => {
  test.each([
    ['Earlier', two, [two, one, three], 1],
    ['Later', two, [one, three, two], 3],
  ])(
    '“%s” goes with its movement, keeps the focus and says the place',
    async (label, name, names, place) => {
      await press(`${label}: ${name}`);
      expect(order()).toEqual(names.map((each, index) => `${index + 1}. ${each}`));
      expect(page.focused()).toBe(page.button(`${label}: ${name}`));
      expect(said()).toBe(`${name} is number ${place} now.`);
    },
  );

  test('“Remove” gives the focus to the list and says what is gone', async () => {
    await press(`Remove: ${two}`);
    expect(order()).toEqual([`1. ${one}`, `2. ${three}`]);
    expect(page.focused()).toBe(page.find('#plan-movements'));
    expect(said()).toBe(`Removed: ${two}.`);
  });

  test('what was said of a movement is not said any longer after another change', async () => {
    await press(`Remove: ${two}`);
    await page.type('#plan-title', 'Mid-back');
    expect(said()).toBe('');
  });
});
