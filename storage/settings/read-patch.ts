import * as v from 'valibot';
import type { Fault, FieldProblem } from '../../domain/fault/fault.ts';
import type { SettingsPatch } from './settings-patch.ts';
import { isGroup } from './settings-patch.ts';
import { isList, isSchema, type SettingsField, settingsFields } from './settings-schema.ts';

export interface ReadPatch {
  readonly patch: SettingsPatch;
  /** Where in the patch something was set, as in `clock.sitLimitMs`. */
  readonly paths: readonly string[];
  readonly problems: readonly FieldProblem[];
}

/**
 * Reads whatever lies in storage, in a file or in a policy as settings. Each broken value is left
 * out alone and named; what we do not know is passed over (a newer version may have written it).
 */
export function readPatch(value: unknown): ReadPatch {
  if (value === undefined || value === null) return { patch: {}, paths: [], problems: [] };
  const problems: FieldProblem[] = [];
  const paths: string[] = [];
  const report = (path: string, problem: Fault) => problems.push({ path, problem });
  const patch = readGroup(settingsFields, withNewNames(value), '', report, paths);
  return { patch: (patch ?? {}) as SettingsPatch, paths, problems };
}

/** `notifications` on or off became `offersBy`; off meant the small window. */
function withNewNames(value: unknown): unknown {
  if (!isGroup(value) || typeof value.notifications !== 'boolean') return value;
  return { offersBy: value.notifications ? 'notification' : 'window', ...value };
}

type Report = (path: string, problem: Fault) => void;

function readGroup(
  fields: { readonly [name: string]: SettingsField },
  value: unknown,
  path: string,
  report: Report,
  paths: string[],
): Record<string, unknown> | undefined {
  if (!isGroup(value)) {
    report(path, 'not-settings');
    return undefined;
  }
  const read: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    if (!Object.hasOwn(value, name) || value[name] === undefined) continue;
    const here = path === '' ? name : `${path}.${name}`;
    const sound = readField(field, value[name], here, report, paths);
    if (sound !== undefined) read[name] = sound;
  }
  return read;
}

function readField(
  field: SettingsField,
  value: unknown,
  path: string,
  report: Report,
  paths: string[],
): unknown {
  if (isList(field)) return readList(field.entry, value, path, report, paths);
  if (!isSchema(field)) return readGroup(field, value, path, report, paths);
  const result = v.safeParse(field, value);
  if (result.success) {
    paths.push(path);
    return result.output;
  }
  report(path, result.issues[0].message as Fault);
  return undefined;
}

const mostEntries = 500;

function readList(
  entry: v.GenericSchema<unknown, unknown>,
  value: unknown,
  path: string,
  report: Report,
  paths: string[],
): unknown[] | undefined {
  if (!Array.isArray(value)) {
    report(path, 'not-list');
    return undefined;
  }
  if (value.length > mostEntries) report(path, `more-entries-than ${mostEntries}`);
  const sound = value.slice(0, mostEntries).flatMap((one, index) => {
    const result = v.safeParse(entry, one);
    if (result.success) return [result.output];
    report(`${path}[${index}]`, result.issues[0].message as Fault);
    return [];
  });
  paths.push(path);
  return [...new Set(sound)];
}
