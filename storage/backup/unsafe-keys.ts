import type { BackupProblem } from '../../domain/backup/problem.ts';

const unsafe = new Set(['__proto__', 'prototype', 'constructor']);

/** Nothing of ours lies deeper than a dose in a part of a routine in a list. */
const deepest = 24;

/**
 * Looks through a parsed file for keys that could reach an object's prototype, and for nesting
 * that only serves to exhaust whoever reads it. Without recursion, for the same reason.
 */
export function unsafePart(root: unknown): BackupProblem | null {
  const waiting: { value: unknown; path: string; depth: number }[] = [
    { value: root, path: '', depth: 0 },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > deepest) return { kind: 'too-deep', path };
    const pathTo = (key: string) => {
      if (Array.isArray(value)) return `${path}[${key}]`;
      return path === '' ? key : `${path}.${key}`;
    };
    for (const [key, inside] of Object.entries(value)) {
      if (unsafe.has(key)) return { kind: 'unsafe-key', path: pathTo(key) };
      if (typeof inside !== 'object' || inside === null) continue;
      waiting.push({ value: inside, path: pathTo(key), depth: depth + 1 });
    }
  }
  return null;
}
