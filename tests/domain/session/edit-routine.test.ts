import { describe, expect, it } from 'vitest';
import {
  inVariant,
  unitOf,
  withItem,
  withItemMoved,
  withMovement,
  withName,
  withoutItem,
} from '../../../domain/session/edit-routine.ts';
import { itemOf, type Routine } from '../../../domain/session/routine.ts';
import { catCow, cobra, rows, twist } from './invented-movements.ts';

const three: Routine = { id: 'mine', items: [itemOf(twist), itemOf(catCow), itemOf(cobra)] };
const idsOf = ({ items }: Routine) => items.map(({ movementId }) => movementId);

describe('changing a routine', () => {
  it('adds a movement at the end in its usual dose', () => {
    const four = withMovement(three, rows);
    expect(idsOf(four)).toEqual([...idsOf(three), rows.id]);
    expect(four.items[3]).toEqual(itemOf(rows));
  });

  it.each([
    { index: 0, by: 1, order: [catCow.id, twist.id, cobra.id] },
    { index: 2, by: -1, order: [twist.id, cobra.id, catCow.id] },
    { index: 0, by: -1, order: [twist.id, catCow.id, cobra.id] },
    { index: 2, by: 1, order: [twist.id, catCow.id, cobra.id] },
  ] as const)('moves number $index by $by, never past an end', ({ index, by, order }) => {
    expect(idsOf(withItemMoved(three, index, by))).toEqual(order);
  });

  it('takes out and changes one item alone, also where a movement is in it twice', () => {
    const twice: Routine = { id: 'mine', items: [itemOf(twist), itemOf(twist)] };
    const left = { ...itemOf(twist), sides: 'left' as const };
    expect(withItem(twice, 1, left).items).toEqual([itemOf(twist), left]);
    expect(withoutItem(withItem(twice, 1, left), 0).items).toEqual([left]);
  });

  it('has no name rather than an empty one', () => {
    expect(withName(three, 'After lunch').name).toBe('After lunch');
    expect('name' in withName(withName(three, 'After lunch'), '  ')).toBe(false);
  });

  it('gives another form its own dose and leaves the sides', () => {
    const left = { ...itemOf(twist, { holdSeconds: 99 }), sides: 'left' as const };
    expect(inVariant(left, twist)).toEqual({ ...itemOf(twist), sides: 'left' });
  });

  it.each([
    [{ holdBreaths: 3, times: 1, sets: 1 }, 'holdBreaths'],
    [{ repetitions: 3, times: 1, sets: 1 }, 'repetitions'],
  ] as const)('knows what %o is measured in', (dose, unit) => {
    expect(unitOf(dose)).toBe(unit);
  });
});
