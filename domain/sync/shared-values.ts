import type { Values } from './capture.ts';
import type { Json } from './json.ts';

/** What of a machine is shared, as it lies in storage. */
export interface Shared {
  /** Only what differs from the defaults. */
  readonly settings: JsonGroup;
  readonly routines: readonly JsonGroup[];
  readonly plan: Json;
}

type JsonGroup = { readonly [name: string]: Json };

/**
 * Settings that belong to the machine: its voices, how much of its own history it keeps, and the
 * sites that this browser has been given leave to see.
 */
const ownSettings: ReadonlySet<string> = new Set([
  'session.voiceUri',
  'keepHistoryDays',
  'quietSites',
]);

/** Lists of ids, of which each id is a field of its own. */
const idLists = ['excluded', 'favourites'] as const;

const settingPrefix = 'setting/';
const routinePrefix = 'routine/';
const planPath = 'plan';

/** What is shared as values by path: each setting, each favourite, each routine. */
export function valuesOfShared({ settings, routines, plan }: Shared): Values {
  const values = new Map<string, Json>();
  for (const [path, value] of leaves(settings)) {
    const list = idLists.find((name) => name === path);
    if (list && Array.isArray(value)) {
      for (const id of value) values.set(`${list}/${String(id)}`, true);
    } else if (!ownSettings.has(path)) values.set(`${settingPrefix}${path}`, value);
  }
  for (const routine of routines) values.set(`${routinePrefix}${String(routine.id)}`, routine);
  if (plan !== null) values.set(planPath, plan);
  return values;
}

/**
 * The other way round. What belongs to the machine stays as it is here, and so does the order of
 * lists; what is new comes at their end.
 */
export function sharedOfValues(values: Values, here: Shared): Shared {
  const settings: Record<string, Json> = {};
  for (const [path, value] of leaves(here.settings)) {
    if (ownSettings.has(path)) setLeaf(settings, path, value);
  }
  for (const [path, value] of inOrder(values)) {
    if (path.startsWith(settingPrefix)) setLeaf(settings, path.slice(settingPrefix.length), value);
  }
  for (const list of idLists) {
    const ids = namesUnder(values, `${list}/`, listHere(here, list));
    if (ids.length > 0) settings[list] = ids;
  }
  const known = here.routines.map(({ id }) => String(id));
  const routines = namesUnder(values, routinePrefix, known).flatMap((id) => {
    const routine = values.get(`${routinePrefix}${id}`);
    return isGroup(routine) ? [routine] : [];
  });
  return { settings, routines, plan: values.get(planPath) ?? null };
}

function listHere({ settings }: Shared, list: string): readonly string[] {
  const ids = settings[list];
  return Array.isArray(ids) ? ids.map(String) : [];
}

/** The names after the prefix: those known here first, in their order. */
function namesUnder(values: Values, prefix: string, known: readonly string[]): string[] {
  const names = [...values.keys()]
    .filter((path) => path.startsWith(prefix))
    .map((path) => path.slice(prefix.length))
    .sort();
  const kept = known.filter((name) => names.includes(name));
  return [...kept, ...names.filter((name) => !kept.includes(name))];
}

function inOrder(values: Values): [string, Json][] {
  return [...values].sort(([one], [other]) => (one < other ? -1 : 1));
}

function isGroup(value: Json | undefined): value is JsonGroup {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function leaves(group: JsonGroup, path = ''): [string, Json][] {
  return Object.entries(group).flatMap(([name, value]): [string, Json][] => {
    const here = path === '' ? name : `${path}.${name}`;
    return isGroup(value) ? leaves(value, here) : [[here, value]];
  });
}

/** Paths come from other machines: none may reach an object's prototype. */
function setLeaf(root: Record<string, Json>, path: string, value: Json): void {
  const names = path.split('.');
  const last = names.pop();
  if (last === undefined || [...names, last].some(isUnsafe)) return;
  let group = root;
  for (const name of names) {
    const inner = group[name];
    const next: Record<string, Json> = isGroup(inner) ? { ...inner } : {};
    group[name] = next;
    group = next;
  }
  group[last] = value;
}

function isUnsafe(name: string): boolean {
  return name === '' || name === '__proto__' || name === 'prototype' || name === 'constructor';
}
