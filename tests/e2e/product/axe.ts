import { AxeBuilder } from '@axe-core/playwright';
import type { ChromiumPage } from '../harness/chromium-page.ts';

/** What axe finds wrong with a page as it is now: the rule, and where. */
export async function violations({ page }: ChromiumPage): Promise<readonly string[]> {
  // Without it axe would open a page of its own, which our content security policy has no room for.
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} – ${failureSummary}`),
  );
}
