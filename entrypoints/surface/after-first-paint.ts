/** A page that is not drawn, such as one in a tab behind, is not waited for longer than this. */
const longestMs = 120;

/**
 * Resolves once a page that came with its mirror has been drawn, so that its code does not stand
 * in the way of its first frame; at once when there was no mirror to draw.
 */
export function afterFirstPaint(): Promise<void> {
  if (document.documentElement.dataset.mirror === undefined) return Promise.resolve();
  return new Promise((resolve) => {
    setTimeout(resolve, longestMs);
    // The frame is drawn right after this callback; the timer in it comes behind the drawing.
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
