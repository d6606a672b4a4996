import * as v from 'valibot';
import type { Values } from '../../domain/sync/capture.ts';
import type { Field, Fields } from '../../domain/sync/field.ts';
import type { Json } from '../../domain/sync/json.ts';
import { instantSchema } from '../records/field-schemas.ts';

/** A path of ours: what of a machine, and which one. */
const pathSchema = v.pipe(
  v.string(),
  v.regex(/^(setting|excluded|favourites|routine)\/.{1,200}$|^plan$/),
);

const deviceSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]{8}$/));

const jsonSchema = v.custom<Json>((value) => value !== undefined);

const fieldRowSchema = v.tuple([pathSchema, jsonSchema, instantSchema, deviceSchema]);
const valueRowSchema = v.tuple([pathSchema, jsonSchema]);

/** Fields as a list of rows, always in the same order. */
export function fieldRowsOf(fields: Fields): unknown[] {
  return inOrder([...fields]).map(([path, { value, at, by }]) => [path, value, at, by]);
}

/** Fields from wherever; a broken row is left out alone. */
export function fieldsOfRows(rows: readonly unknown[]): Fields {
  return new Map(
    rows.flatMap((row): [string, Field][] => {
      const read = v.safeParse(fieldRowSchema, row);
      if (!read.success) return [];
      const [path, value, at, by] = read.output;
      return [[path, { value, at, by }]];
    }),
  );
}

export function valueRowsOf(values: Values): unknown[] {
  return inOrder([...values]);
}

export function valuesOfRows(rows: readonly unknown[]): Values {
  return new Map(
    rows.flatMap((row): [string, Json][] => {
      const read = v.safeParse(valueRowSchema, row);
      return read.success ? [[read.output[0], read.output[1]]] : [];
    }),
  );
}

function inOrder<Value>(entries: [string, Value][]): [string, Value][] {
  return entries.sort(([one], [other]) => (one < other ? -1 : 1));
}
