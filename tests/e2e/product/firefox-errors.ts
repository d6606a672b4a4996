interface ScriptError {
  readonly sourceName?: string;
  readonly flags?: number;
  readonly message: string;
}

declare const Services: { readonly console: { getMessageArray(): readonly ScriptError[] } };

/** What was thrown in pages of this origin. Runs in Firefox's own process. */
export function errorsOf(origin: string): string[] {
  const warning = 1;
  return Services.console
    .getMessageArray()
    .filter(
      ({ sourceName = '', flags = warning }) => sourceName.startsWith(origin) && !(flags & warning),
    )
    .map(({ message }) => message);
}
