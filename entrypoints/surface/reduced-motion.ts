import type { Settings } from '../../domain/settings/settings.ts';

/** Whether nothing should move by itself: by our setting or by the system's. */
export function prefersReducedMotion({ motion }: Pick<Settings, 'motion'>): boolean {
  return motion === 'reduced' || matchMedia('(prefers-reduced-motion: reduce)').matches;
}
