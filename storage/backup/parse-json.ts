import type { BackupProblem } from '../../domain/backup/problem.ts';

export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: BackupProblem };

/** Parses a text; what is wrong with it is told the same way in every browser. */
export function parseJson(text: string): ParsedJson {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (json.trim() === '') return { ok: false, problem: { kind: 'empty' } };
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch {
    return { ok: false, problem: problemOf(json) };
  }
}

/** Walks over brackets and strings: what ends inside one has been cut off. */
function problemOf(json: string): BackupProblem {
  const start = json.search(/\S/);
  const first = json[start];
  if (first !== '{' && first !== '[') return { kind: 'not-json', character: start + 1 };
  const open: string[] = [];
  let inString = false;
  for (let index = start; index < json.length; index += 1) {
    const character = json[index];
    if (inString) {
      if (character === '\\') index += 1;
      else if (character === '"') inString = false;
      else if (character === '\n') return { kind: 'not-json', character: index + 1 };
      continue;
    }
    if (character === '"') inString = true;
    else if (character === '{' || character === '[') open.push(character);
    else if (character === '}' || character === ']') {
      const expected = character === '}' ? '{' : '[';
      if (open.pop() !== expected) return { kind: 'not-json', character: index + 1 };
    } else if (!/[\s:,\-+.\w]/.test(character ?? '')) {
      return { kind: 'not-json', character: index + 1 };
    }
  }
  return inString || open.length > 0
    ? { kind: 'truncated', characters: json.length }
    : { kind: 'not-json', character: start + 1 };
}
