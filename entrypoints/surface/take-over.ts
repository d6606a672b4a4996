const focusable = 'a[href], button';

/**
 * Puts the page's own root where the mirror stood, in one step: nothing is drawn between the two,
 * and what is in the same place does not move. A press or a focus the mirror got goes along; the
 * focus is never taken from elsewhere, such as the address bar.
 */
export function takeOver(mirrored: HTMLElement, own: HTMLElement): void {
  const pressed = indexOf(mirrored.dataset.pressed);
  const before = mirrored.querySelectorAll('button')[pressed];
  const focused = [...mirrored.querySelectorAll(focusable)].indexOf(
    document.activeElement ?? document.body,
  );
  mirrored.replaceWith(own);
  delete document.documentElement.dataset.mirror;
  if (focused >= 0) own.querySelectorAll<HTMLElement>(focusable)[focused]?.focus();
  const now = own.querySelectorAll('button')[pressed];
  // Only if it is still the same button: the state may have changed since.
  if (now && before && now.textContent === before.textContent) now.click();
}

function indexOf(text: string | undefined): number {
  return text === undefined ? -1 : Number(text);
}
