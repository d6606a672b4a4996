/** Calls back with each frame the browser draws, until stopped; not while the page is hidden. */
export function animationFrames(onFrame: () => void): () => void {
  let request = 0;
  const next = () => {
    request = requestAnimationFrame(() => {
      next();
      onFrame();
    });
  };
  next();
  return () => cancelAnimationFrame(request);
}
