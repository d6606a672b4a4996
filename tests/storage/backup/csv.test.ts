import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRow } from '../../../storage/backup/csv.ts';
import { exportCsv } from '../../../storage/backup/export-csv.ts';
import type { BackupDeps } from '../../../storage/backup/import-backup.ts';
import { foldHistory } from '../../../storage/folding/fold-history.ts';
import { session } from '../../domain/history/invented-records.ts';
import { freshMachine, someEntries, written } from './invented-backup.ts';

const tableOf = ({ database }: BackupDeps) => written((write) => exportCsv(database, write));

/** Reads a CSV text the way a spreadsheet does. */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[index + 1] === '"') {
        cell += '"';
        index += 1;
      } else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === ',' || character === '\n') {
      row.push(cell);
      cell = '';
      if (character === '\n') {
        rows.push(row);
        row = [];
      }
    } else if (character !== '\r') cell += character;
  }
  return rows;
}

describe('the history as a table', () => {
  test('it begins with the mark that tells a spreadsheet its letters are UTF-8', async () => {
    const machine = await freshMachine();
    const text = await tableOf(machine);
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(cellsOf(text.slice(1))).toHaveLength(1);
  });

  test('every record is a row, with its times as they were on the clock there', async () => {
    const machine = await freshMachine(someEntries);
    const text = await tableOf(machine);
    const [header = [], ...rows] = cellsOf(text.slice(1));
    expect(rows).toHaveLength(someEntries.length);
    expect(rows.every((row) => row.length === header.length)).toBe(true);
    const stretch = rows.find(([record]) => record === 'session') ?? [];
    const byColumn = Object.fromEntries(header.map((name, index) => [name, stretch[index]]));
    expect(byColumn).toEqual({
      record: 'session',
      day: '2027-03-01',
      from: '2027-03-01 09:30:00',
      to: '2027-03-01 09:32:00',
      zone: 'Europe/Berlin',
      minutes: '1.5',
      what: 'partly',
      why: '',
      movements: 'seated-twist',
      'left seconds': '30',
      'right seconds': '25',
      comfort: 'better',
      'felt before': '4',
      'felt after': '7',
      'felt side': 'left',
      id: session(570).id,
    });
  });

  test('a folded day is a row with its sitting', async () => {
    const machine = await freshMachine(someEntries);
    await foldHistory(machine.database, { today: '2029-01-01' });
    const rows = cellsOf((await tableOf(machine)).slice(1));
    expect(rows.filter(([record]) => record === 'day')).toHaveLength(2);
    expect(rows.filter(([record]) => record === 'interval')).toHaveLength(0);
  });
});

describe('a cell', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+49', "'+49"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1', "'  =1"],
    ['\tx', "'\tx"],
    ['＝1', "'＝1"],
    ['plain', 'plain'],
    ['a=b', 'a=b'],
  ])('%j is shown as %j and never reckoned with', (text, shown) => {
    expect(cellsOf(csvRow([text]))).toEqual([[shown]]);
  });

  test.each([
    [undefined, ''],
    [null, ''],
    [Number.NaN, ''],
    [-1.5, '-1.5'],
    [0, '0'],
  ])('%s is %j', (value, shown) => {
    expect(csvRow([value])).toBe(`${shown}\r\n`);
  });

  test('any text comes back as it was, or with the one mark in front', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), (texts) => {
        const plain = texts.map((text) => text.replaceAll('\r', ''));
        const [row = []] = cellsOf(csvRow(plain));
        expect(row.map((cell, i) => (cell === plain[i] ? cell : cell.slice(1)))).toEqual(plain);
      }),
    );
  });
});
