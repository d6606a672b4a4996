const longest = 60;

/**
 * A value out of a file as a message quotes it, cut to 60 characters. Not by `String`: an object
 * from a file may hold a `toString` of its own that is no function, and then it throws.
 */
export function quotedValue(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined');
  return text.slice(0, longest);
}
