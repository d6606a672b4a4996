/** One line of the bench's table. */
export interface Line {
  readonly what: string;
  readonly value: string;
  /** Absent: told for comparison, without a limit. */
  readonly budget?: string;
  readonly kept?: boolean;
}

/** A measured value against the most it may be. */
export function line(
  what: string,
  value: number,
  budget: number,
  say: (value: number) => string,
): Line {
  return { what, value: say(value), budget: say(budget), kept: value <= budget };
}

export function asTable(lines: readonly Line[]): string {
  const rows = lines.map(({ what, value, budget, kept }) => {
    const verdict = kept === undefined ? '' : kept ? 'kept' : '**not kept**';
    return `| ${what} | ${value} | ${budget ?? ''} | ${verdict} |`;
  });
  return ['| what | measured | at most | |', '|---|---:|---:|---|', ...rows].join('\n');
}
