/**
 * Orders in which each comes in each place, and right after each other one, as often as the rest
 * (a Williams square, for an even number of names): what went before leaves the machine warm, or
 * still busy with closing it, and must do so to all alike.
 */
export function turns<Name>(names: readonly Name[]): Name[][] {
  const count = names.length;
  // 0, 1, last, 2, last but one, ...: all steps between neighbours differ.
  const steps = names.map((_, place) => (place % 2 === 1 ? (place + 1) / 2 : count - place / 2));
  return names.map((_, turn) => steps.map((step) => names[(step + turn) % count] as Name));
}
