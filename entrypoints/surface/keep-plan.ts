import type { Plan } from '../../domain/plan/plan.ts';
import { planFileOf } from '../../domain/plan/plan-file.ts';
import { localItems } from '../../platform/extension-storage/local-items.ts';
import { planItem } from '../../storage/items/plan-item.ts';
import { readItem, writeItem } from '../../storage/items/stored-item.ts';

/** Puts the plan in place; it is stored in the form of its file. */
export async function keepPlan(plan: Plan): Promise<void> {
  await writeItem(localItems, planItem, planFileOf(plan));
}

/** Takes the plan away. The returned function puts it back as it was. */
export async function removePlan(): Promise<() => Promise<void>> {
  const before = await readItem(localItems, planItem);
  await writeItem(localItems, planItem, null);
  return () => writeItem(localItems, planItem, before);
}
