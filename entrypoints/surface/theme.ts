import { effect, type Signal } from '@preact/signals';
import type { Settings } from '../../domain/settings/settings.ts';

/**
 * Keeps the page's theme and motion the chosen ones, and a copy of the theme for the next page's
 * first frame. That frame moves nothing yet.
 */
export function applyTheme(settings: Signal<Settings>): void {
  effect(() => {
    const { theme, motion } = settings.value;
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset.theme;
    else dataset.theme = theme;
    if (motion === 'system') delete dataset.motion;
    else dataset.motion = motion;
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // Without the copy the next page begins in the system's theme.
    }
  });
}
