import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part of a page that is fetched once the page stands; null until it is there. */
export function useLate<Props>(
  fetchIt: () => Promise<ComponentType<Props>>,
  wanted = true,
): ComponentType<Props> | null {
  const [late, setLate] = useState<{ readonly Part: ComponentType<Props> } | null>(null);
  useEffect(() => {
    // Without it the page has everything but this.
    if (wanted)
      void fetchIt().then(
        (Part) => setLate({ Part }),
        () => undefined,
      );
  }, [wanted]);
  return late?.Part ?? null;
}
