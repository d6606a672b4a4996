import type { ReadonlySignal } from '@preact/signals';

/**
 * Where a screen reader listens. It stays in the page before, during and after a session: a region
 * that arrives together with its text, or leaves with it, is not read out.
 */
export function LiveRegion(props: { readonly text: ReadonlySignal<string> }) {
  return (
    <p class="only-read" role="status" aria-live="polite">
      {props.text}
    </p>
  );
}
