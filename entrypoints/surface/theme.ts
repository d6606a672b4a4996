import { effect, type Signal } from '@preact/signals';
import type { Settings } from '../../domain/settings/settings.ts';

/** Keeps the page's theme the chosen one, and a copy of it for the next page's first frame. */
export function applyTheme(settings: Signal<Settings>): void {
  effect(() => {
    const { theme } = settings.value;
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset.theme;
    else dataset.theme = theme;
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // Without the copy the next page begins in the system's theme.
    }
  });
}
