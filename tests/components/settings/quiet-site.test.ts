import { describe, expect, test } from 'vitest';
import { hostIn } from '../../../components/settings/host-in.ts';
import { patternOf } from '../../../domain/settings/quiet-site.ts';
import { readSettings } from '../../../storage/settings/read-settings.ts';

describe('a site on which nothing interrupts', () => {
  test.each([
    ['meet.example.com', 'meet.example.com'],
    [' Meet.Example.com ', 'meet.example.com'],
    ['https://meet.example.com/room/5?x=1', 'meet.example.com'],
    ['http://localhost:3000', 'localhost'],
    ['meet.example.com:8443/a', 'meet.example.com'],
    ['bücher.example', 'xn--bcher-kva.example'],
  ])('%s is the host %s', (typed, host) => {
    expect(hostIn(typed)).toBe(host);
  });

  test.each([
    '',
    '   ',
    'meet',
    '*',
    '*.example.com',
    '*://*/*',
    'file:///etc/hosts',
    'chrome://settings',
    'javascript:alert(1)',
    'two words.com',
    'https://',
    '[::1]',
  ])('%j is none', (typed) => {
    expect(hostIn(typed)).toBeNull();
  });

  test('leave is asked for this host and no other', () => {
    expect(patternOf('meet.example.com')).toBe('*://meet.example.com/*');
  });

  test('a file or a policy brings no pattern in by this way', () => {
    const { settings, problems } = readSettings({
      quietSites: ['*', 'meet.example.com', '<all_urls>', 5],
    });
    expect(settings.quietSites).toEqual(['meet.example.com']);
    expect(problems.map(({ path }) => path)).toEqual([
      'quietSites[0]',
      'quietSites[2]',
      'quietSites[3]',
    ]);
  });
});

test('the older switch of notifications is understood', () => {
  expect(readSettings({ notifications: false }).settings.offersBy).toBe('window');
  expect(readSettings({ notifications: true }).settings.offersBy).toBe('notification');
  expect(readSettings({ notifications: false, offersBy: 'badge' }).settings.offersBy).toBe('badge');
});
