import type { Table } from 'dexie';

const rowsAtOnce = 1_000;

/**
 * Gives all rows of a table in the order of their keys, some at a time. Fit for use inside a
 * transaction: nothing but the table is waited for.
 */
export async function eachPortion<Row, Key>(
  table: Table<Row, Key>,
  onRows: (rows: Row[]) => void,
): Promise<void> {
  let rows = await table.orderBy(':id').limit(rowsAtOnce).toArray();
  while (rows.length > 0) {
    onRows(rows);
    const last = rows.at(-1);
    if (rows.length < rowsAtOnce || last === undefined) return;
    rows = await table.where(':id').above(keyOf(table, last)).limit(rowsAtOnce).toArray();
  }
}

function keyOf<Row, Key>({ schema }: Table<Row, Key>, row: Row): string | string[] {
  const { keyPath } = schema.primKey;
  const valueAt = (path: string) => String(Reflect.get(row as object, path));
  if (typeof keyPath === 'string') return valueAt(keyPath);
  return (keyPath ?? []).map(valueAt);
}
