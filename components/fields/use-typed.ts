import { useEffect, useState } from 'preact/hooks';

/**
 * What stands typed in a field and is not its value yet, or null. A redraw does not take it away;
 * another value does.
 */
export function useTyped(value: number) {
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => setTyped(null), [value]);
  return [typed, setTyped] as const;
}
