import { cutIntoPieces, joinPieces } from '../../domain/sync/chunks.ts';
import type { Fields } from '../../domain/sync/field.ts';
import { type PackedDay, type SharedDay, unpackDay } from '../../domain/sync/shared-day.ts';
import { fieldRowsOf, fieldsOfRows } from './field-rows.ts';

/** What one machine keeps in the shared store: fields, and its days. */
export type PartKind = 'fields' | 'days';

interface Part {
  readonly generation: number;
  readonly text: string;
}

/** The machine's parts that have arrived whole. */
export type Parts = { readonly [Kind in PartKind]?: Part };

const keyPattern = /^midback\.([a-z0-9]{8})\.(fields|days)\.(\d{1,3})$/;

export function keyOf(device: string, kind: PartKind, index: number): string {
  return `midback.${device}.${kind}.${index}`;
}

/** What lies in the store, by machine. Keys that are not ours are passed over. */
export function partsIn(stored: Readonly<Record<string, unknown>>): Map<string, Parts> {
  const pieces = new Map<string, Map<PartKind, unknown[]>>();
  for (const [key, value] of Object.entries(stored)) {
    const [, device, kind, index] = keyPattern.exec(key) ?? [];
    if (device === undefined || index === undefined) continue;
    const ofDevice = pieces.get(device) ?? new Map<PartKind, unknown[]>();
    pieces.set(device, ofDevice);
    const ofKind = ofDevice.get(kind as PartKind) ?? [];
    ofDevice.set(kind as PartKind, ofKind);
    ofKind[Number(index)] = value;
  }
  return new Map(
    [...pieces].map(([device, ofDevice]) => {
      const whole = [...ofDevice].flatMap(([kind, found]) => {
        const part = joinPieces(found);
        return part ? [[kind, part] as const] : [];
      });
      return [device, Object.fromEntries(whole) as Parts];
    }),
  );
}

/** Every key of a machine in the store. */
export function keysOf(stored: Readonly<Record<string, unknown>>, device: string): string[] {
  return Object.keys(stored).filter((key) => keyPattern.exec(key)?.[1] === device);
}

export function textOfFields(fields: Fields): string {
  return JSON.stringify(fieldRowsOf(fields));
}

export function fieldsOfText(text: string | undefined): Fields {
  return fieldsOfRows(listOf(text));
}

export function textOfDays(days: readonly PackedDay[]): string {
  return JSON.stringify(days);
}

export function daysOfText(text: string | undefined): SharedDay[] {
  return listOf(text).flatMap((day) => {
    const read = unpackDay(day);
    return read ? [read] : [];
  });
}

function listOf(text: string | undefined): unknown[] {
  if (text === undefined) return [];
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/** What to write so that the store holds this text, and which keys are left over then. */
export function writingOf(
  stored: Readonly<Record<string, unknown>>,
  device: string,
  kind: PartKind,
  text: string,
  generation: number,
): { readonly set: Record<string, unknown>; readonly remove: readonly string[] } {
  const pieces = cutIntoPieces(text, generation);
  const set = Object.fromEntries(pieces.map((piece, index) => [keyOf(device, kind, index), piece]));
  const remove = keysOf(stored, device).filter(
    (key) => key.includes(`.${kind}.`) && !Object.hasOwn(set, key),
  );
  return { set, remove };
}
