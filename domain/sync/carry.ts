import { type Fields, isNewer } from './field.ts';

/**
 * The fields that this machine has to keep in the shared store, so that each is there at least
 * once: what it changed itself, and what nobody else keeps any more. Where several keep the same
 * one, all but its author, or else the machine with the smallest name, may let it go.
 *
 * @param others what each other machine keeps there, by its name
 */
export function fieldsToCarry(
  merged: Fields,
  self: string,
  others: ReadonlyMap<string, Fields>,
): Fields {
  return new Map(
    [...merged].filter(([path, field]) => {
      if (field.by === self) return true;
      const carriers = [...others].filter(([, fields]) => {
        const theirs = fields.get(path);
        return theirs !== undefined && !isNewer(field, theirs);
      });
      const names = carriers.map(([name]) => name);
      return !names.includes(field.by) && !names.some((name) => name < self);
    }),
  );
}
