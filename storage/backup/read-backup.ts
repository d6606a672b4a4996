import * as v from 'valibot';
import type { BackupProblem } from '../../domain/backup/problem.ts';
import type { Fault, FieldProblem } from '../../domain/fault/fault.ts';
import { checkRoutine } from '../../domain/session/check-routine.ts';
import type { MovementLookup, Routine } from '../../domain/session/routine.ts';
import { readPatch } from '../settings/read-patch.ts';
import {
  type Backup,
  type BackupHistory,
  backupFormat,
  backupVersion,
  largestBackup,
  type WorkOptions,
} from './backup-file.ts';
import { frameSchema, pathOf, rowSchemas } from './file-schemas.ts';
import { parseJson } from './parse-json.ts';
import { takeATurn } from './take-a-turn.ts';
import { unsafePart } from './unsafe-keys.ts';

/** What knows the things a backup speaks of. */
export interface BackupKnowledge {
  readonly movements: MovementLookup;
  /** What is wrong with a plan; absent: plans are not known, and one in a file is refused. */
  checkPlan?(plan: unknown): readonly FieldProblem[];
}

export type ReadBackup =
  | { readonly ok: false; readonly problem: BackupProblem }
  | {
      readonly ok: true;
      /** Everything in the file that is sound. */
      readonly backup: Backup;
      /** What is not, the first `mostRefusals` of it. */
      readonly refusals: readonly FieldProblem[];
      readonly refused: number;
    };

const mostRefusals = 100;
const rowsInATurn = 2_000;

/**
 * Reads a backup from the text of a file, trusting nothing in it. A file that is not a backup gives
 * one problem; in a backup, each broken entry is refused alone, with its path.
 *
 * @throws the signal's reason when it is aborted
 */
export function readBackup(
  text: string,
  knowledge: BackupKnowledge,
  options: WorkOptions = {},
): Promise<ReadBackup> {
  // The text is let go of before the rows are read: together they are twice the memory.
  const frame = readFrame(text);
  return 'kind' in frame
    ? Promise.resolve({ ok: false, problem: frame })
    : readParts(frame, knowledge, options);
}

type Frame = v.InferOutput<typeof frameSchema>;

function readFrame(text: string): Frame | BackupProblem {
  if (text.length > largestBackup) {
    return { kind: 'too-large', characters: text.length, most: largestBackup };
  }
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed.problem;
  const problem = strangeness(parsed.value) ?? unsafePart(parsed.value);
  if (problem) return problem;
  const frame = v.safeParse(frameSchema, parsed.value);
  if (frame.success) return frame.output;
  const [issue] = frame.issues;
  return { kind: 'malformed', path: pathOf(issue).slice(1), problem: issue.message as Fault };
}

async function readParts(
  { settings, routines, plan, history, exportedAt }: Frame,
  knowledge: BackupKnowledge,
  options: WorkOptions,
): Promise<ReadBackup> {
  const refusals = new Refusals();
  const read = readPatch(settings);
  for (const { path, problem } of read.problems) {
    refusals.add({ path: path === '' ? 'settings' : `settings.${path}`, problem });
  }
  return {
    ok: true,
    backup: {
      format: backupFormat,
      version: backupVersion,
      exportedAt,
      settings: read.patch,
      routines: readRoutines(routines, knowledge, refusals),
      plan: readPlan(plan, knowledge, refusals),
      history: await readHistory(history, refusals, options),
    },
    refusals: refusals.first,
    refused: refusals.count,
  };
}

class Refusals {
  readonly first: FieldProblem[] = [];
  count = 0;

  add(refusal: FieldProblem): void {
    this.count += 1;
    if (this.first.length < mostRefusals) this.first.push(refusal);
  }
}

/** What the head of the file says against it. */
function strangeness(value: unknown): BackupProblem | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { kind: 'other-program', format: null };
  }
  const format: unknown = Object.hasOwn(value, 'format') ? Reflect.get(value, 'format') : null;
  if (format !== backupFormat) {
    return {
      kind: 'other-program',
      format: typeof format === 'string' ? format.slice(0, 60) : null,
    };
  }
  const version: unknown = Reflect.get(value, 'version');
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { kind: 'malformed', path: 'version', problem: 'not-version' };
  }
  return version > backupVersion ? { kind: 'newer-version', version, known: backupVersion } : null;
}

function readRoutines(
  routines: readonly unknown[],
  { movements }: BackupKnowledge,
  refusals: Refusals,
): Routine[] {
  return routines.flatMap((routine, index) => {
    const checked = checkRoutine(routine, movements);
    if (checked.ok) return [checked.routine];
    for (const { path, problem } of checked.problems) {
      refusals.add({ path: `routines[${index}]${path === '' ? '' : `.${path}`}`, problem });
    }
    return [];
  });
}

function readPlan(plan: unknown, { checkPlan }: BackupKnowledge, refusals: Refusals): unknown {
  if (plan === null) return null;
  const problems = checkPlan?.(plan) ?? [{ path: '', problem: 'not-known-here' }];
  for (const { path, problem } of problems) {
    refusals.add({ path: path === '' ? 'plan' : `plan.${path}`, problem });
  }
  return problems.length === 0 ? plan : null;
}

type RawHistory = Readonly<Record<keyof BackupHistory, unknown[]>>;

async function readHistory(
  raw: RawHistory,
  refusals: Refusals,
  { signal, onProgress }: WorkOptions,
): Promise<BackupHistory> {
  const all = Object.values(raw).reduce((sum, rows) => sum + rows.length, 0);
  let done = 0;
  async function readList<Row>(
    list: keyof BackupHistory,
    schema: v.GenericSchema<unknown, Row>,
  ): Promise<Row[]> {
    const sound: Row[] = [];
    for (const [index, row] of raw[list].entries()) {
      const result = v.safeParse(schema, row, { abortEarly: true });
      if (result.success) sound.push(result.output);
      else {
        const [issue] = result.issues;
        refusals.add({
          path: `history.${list}[${index}]${pathOf(issue)}`,
          problem: issue.message as Fault,
        });
      }
      raw[list][index] = null; // a row is in memory once
      done += 1;
      if (done % rowsInATurn === 0) {
        onProgress?.(done, all);
        await takeATurn(signal);
      }
    }
    return sound;
  }
  const intervals = await readList('intervals', rowSchemas.intervals);
  const offers = await readList('offers', rowSchemas.offers);
  const sessions = await readList('sessions', rowSchemas.sessions);
  const foldedDays = await readList('foldedDays', rowSchemas.foldedDays);
  onProgress?.(all, all);
  return { intervals, offers, sessions, foldedDays };
}
