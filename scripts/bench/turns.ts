/**
 * Orders in which each comes in each place, and right after each other one, as often as the rest
 * (a Williams square): what went before leaves the machine warm, or still busy with closing it, and
 * must do so to all alike.
 */
export function turns<Name>(names: readonly Name[]): Name[][] {
  const count = names.length;
  // 0, 1, last, 2, last but one, ...: the steps from one to the next are all of them.
  const steps = names.map((_, place) => (place % 2 === 1 ? (place + 1) / 2 : count - place / 2));
  const orders = names.map((_, turn) => steps.map((step) => names[(step + turn) % count] as Name));
  // Of an odd number every other step comes twice, and its way back never.
  return count % 2 === 0 ? orders : orders.flatMap((order) => [order, order.toReversed()]);
}
