import { signal } from '@preact/signals';
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../../domain/settings/settings.ts';
import { applyTheme } from '../../../entrypoints/surface/theme.ts';

let page: HTMLElement;
const settings = signal(defaultSettings);

beforeEach(() => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  page = document.documentElement;
  vi.stubGlobal('document', document);
  vi.stubGlobal('localStorage', { setItem: () => {} });
  settings.value = defaultSettings;
  applyTheme(settings);
});
afterEach(() => vi.unstubAllGlobals());

test('a page looks as the system wants it where nothing else was chosen', () => {
  expect(page.hasAttribute('data-theme')).toBe(false);
  expect(page.hasAttribute('data-motion')).toBe(false);
});

test('a chosen theme holds until the system’s is chosen again', () => {
  settings.value = { ...settings.value, theme: 'dark' };
  expect(page.getAttribute('data-theme')).toBe('dark');
  settings.value = { ...settings.value, theme: 'system' };
  expect(page.hasAttribute('data-theme')).toBe(false);
});

test('reduced motion stops the page’s own motion until the system’s is chosen again', () => {
  settings.value = { ...settings.value, motion: 'reduced' };
  expect(page.getAttribute('data-motion')).toBe('reduced');
  settings.value = { ...settings.value, motion: 'system' };
  expect(page.hasAttribute('data-motion')).toBe(false);
});
