import { describe, expect, test, vi } from 'vitest';
import type { PopupMode, PopupProps } from '../../../components/popup/popup-props.ts';
import { keyed, popupShortcuts } from '../../../components/popup/popup-shortcuts.ts';

function keys(mode: PopupMode, suggestion: PopupProps['suggestion'] = fits) {
  const called = {
    onStart: vi.fn(),
    onAnother: vi.fn(),
    onCall: vi.fn(),
    onGotUp: vi.fn(),
    onResumeSession: vi.fn(),
    onResumeReminders: vi.fn(),
    openPauses: vi.fn(),
  };
  const props = { ...called, suggestion } as unknown as PopupProps;
  return { called, shortcuts: popupShortcuts(mode, props, called.openPauses) };
}

const fits = {
  movementId: 'cobra',
  name: 'Cobra',
  minutesLabel: '',
  upright: false,
  reason: '',
} as const;

describe('the keys of the popup', () => {
  test.each<[string, PopupMode, keyof ReturnType<typeof keys>['called']]>([
    ['s', 'due', 'onStart'],
    ['s', 'resume', 'onResumeSession'],
    ['a', 'sitting', 'onAnother'],
    ['c', 'sitting', 'onCall'],
    ['u', 'held', 'onGotUp'],
    ['p', 'sitting', 'openPauses'],
    ['p', 'paused', 'onResumeReminders'],
  ])('%s when %s does %s and nothing else', (key, mode, name) => {
    const { called, shortcuts } = keys(mode);
    shortcuts[key]?.();
    const done = Object.entries(called).filter(([, callback]) => callback.mock.calls.length > 0);
    expect(done.map(([each]) => each)).toEqual([name]);
  });

  test('c says that the call is over when there is one', () => {
    const { called, shortcuts } = keys('in-call');
    shortcuts.c?.();
    expect(called.onCall).toHaveBeenCalledExactlyOnceWith(false);
  });

  test.each<[string, PopupMode]>([
    ['a', 'resume'],
    ['p', 'resume'],
  ])('%s does nothing when %s, for there is no such button', (key, mode) => {
    expect(keys(mode).shortcuts[key]).toBeUndefined();
  });

  test('edge case: where nothing fits there is nothing to start', () => {
    expect(keys('due', null).shortcuts).not.toHaveProperty('s');
  });
});

describe('a button of the popup', () => {
  test('tells its key under the pointer, with the focus, and to a screen reader', () => {
    expect(keyed({}, 'S', 'Start')).toEqual({
      title: 'Start (S)',
      'data-key': 'S',
      'aria-keyshortcuts': 's',
    });
  });

  test('tells of no key that is switched off', () => {
    expect(keyed({ shortcuts: false }, 'S', 'Start')).toEqual({});
  });
});
