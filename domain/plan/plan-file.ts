import type { FieldProblem } from '../fault/fault.ts';
import type { MovementLookup } from '../session/routine.ts';
import { isRecord } from '../session/unknown-value.ts';
import type { Plan, PlanItem } from './plan.ts';
import { readPlan } from './read-plan.ts';

export const planFormat = 'midback-plan';
export const planVersion = 1;

/** A plan of the longest texts is not half as long. */
export const mostPlanCharacters = 200_000;

/** Why a text is no plan that can be taken; the words are in `content/words/`. */
export type PlanFileProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly most: number }
  | { readonly kind: 'not-json' }
  /** `format` is what it calls itself. */
  | { readonly kind: 'other-program'; readonly format: string | null }
  | { readonly kind: 'newer-version'; readonly version: number; readonly known: number }
  | { readonly kind: 'fields'; readonly problems: readonly FieldProblem[] };

export type PlanFileReading =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problem: PlanFileProblem };

/** Reads the text of a plan file, or of one that was pasted. Never throws. */
export function readPlanFile(text: string, movements: MovementLookup): PlanFileReading {
  const refuse = (problem: PlanFileProblem): PlanFileReading => ({ ok: false, problem });
  if (text.trim() === '') return refuse({ kind: 'empty' });
  if (text.length > mostPlanCharacters) {
    return refuse({ kind: 'too-large', most: mostPlanCharacters });
  }
  const value = parse(text);
  if (value === undefined) return refuse({ kind: 'not-json' });
  const { format, version } = isRecord(value) ? value : {};
  if (format !== planFormat) {
    return refuse({
      kind: 'other-program',
      format: typeof format === 'string' ? format.slice(0, 60) : null,
    });
  }
  if (typeof version === 'number' && version > planVersion) {
    return refuse({ kind: 'newer-version', version, known: planVersion });
  }
  if (version !== planVersion) {
    return refuse({ kind: 'fields', problems: [{ path: 'version', problem: 'not-version' }] });
  }
  const read = readPlan(value, movements);
  return read.ok ? read : refuse({ kind: 'fields', problems: read.problems });
}

/** `undefined` for what is no JSON; an editor's mark at the beginning is none of the text. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** The plan in the form of its file: what is stored, exported, and read again by `readPlan`. */
export function planFileOf({ items, ...plan }: Plan): Readonly<Record<string, unknown>> {
  return { format: planFormat, version: planVersion, ...plan, items: items.map(fileItemOf) };
}

function fileItemOf({ movementId, own, variantId, ...item }: PlanItem): Record<string, unknown> {
  if (own) return { own: { id: movementId, ...own }, ...item };
  return { movement: movementId, ...(variantId !== undefined && { variant: variantId }), ...item };
}

/** The text of the file, as a person can read and change it. */
export function planFileText(plan: Plan): string {
  return `${JSON.stringify(planFileOf(plan), null, 2)}\n`;
}

/** The plan that was stored; `null` for none or one that this version cannot read. */
export function storedPlan(value: unknown, movements: MovementLookup): Plan | null {
  const read = value === null ? null : readPlan(value, movements);
  return read?.ok ? read.plan : null;
}
