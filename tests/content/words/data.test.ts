import { describe, expect, test } from 'vitest';
import { enData } from '../../../content/words/en-data.ts';
import type { BackupProblem } from '../../../domain/backup/problem.ts';

const problems: readonly (readonly [BackupProblem, string])[] = [
  [{ kind: 'too-large', characters: 100_000_000, most: 80_000_000 }, '100 MB'],
  [{ kind: 'empty' }, 'nothing in this file'],
  [{ kind: 'not-json', character: 1_204 }, 'character 1,204'],
  [{ kind: 'truncated', characters: 48_112 }, '48,112 characters'],
  [{ kind: 'other-program', format: 'todo' }, '“todo”'],
  [{ kind: 'other-program', format: null }, 'no “format”'],
  [{ kind: 'newer-version', version: 3, known: 1 }, 'version 3'],
  [{ kind: 'unsafe-key', path: 'settings.__proto__' }, '“settings.__proto__”'],
  [{ kind: 'too-deep', path: 'plan.a.b' }, '“plan.a.b”'],
  [{ kind: 'malformed', path: 'history.offers', problem: 'not-list' }, 'is not a list.'],
];

describe('what is said of a file that cannot be used', () => {
  test.each(problems)('%j names what is wrong and where', (problem, part) => {
    expect(enData.problem(problem)).toContain(part);
  });

  test('no two kinds get the same words', () => {
    const said = problems.map(([problem]) => enData.problem(problem));
    expect(new Set(said).size).toBe(said.length);
  });

  test('a fault of the whole file has no empty path in it', () => {
    const said = enData.problem({ kind: 'malformed', path: '', problem: 'not-backup' });
    expect(said).toBe('The file is not a backup.');
  });
});
