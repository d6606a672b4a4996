import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTopSites } from '../../platform/top-sites/read-top-sites.ts';

const most = 6;
const noIcon = () => null;
const names = (told: unknown) => readTopSites(told, most, noIcon).map(({ name }) => name);

describe('of the sites a browser tells', () => {
  test('each is named by its title, or by its host where it has none', () => {
    expect(
      names([
        { url: 'https://example.com/', title: ' Example ' },
        { url: 'https://www.example.org/start', title: '' },
        { url: 'https://example.net:8080/', title: null },
        { url: 'http://[::1]/' },
      ]),
    ).toEqual(['Example', 'example.org', 'example.net:8080', '[::1]']);
  });

  test.each([
    ['the browser’s own pages', 'about:home'],
    ['pages of extensions', 'moz-extension://one/newtab.html'],
    ['files', 'file:///home/me/list.html'],
    ['scripts', 'javascript:alert(1)'],
    ['what is no address', 'https://'],
    ['nothing at all', undefined],
  ])('%s are left out', (_, url) => {
    expect(names([{ url, title: 'It' }])).toEqual([]);
  });

  test('a host comes once, by the page that is visited most', () => {
    const told = [
      { url: 'https://example.com/mail', title: 'Mail' },
      { url: 'https://www.example.com/', title: 'Start' },
      { url: 'https://other.example.com/', title: 'Other' },
    ];
    expect(names(told)).toEqual(['Mail', 'Other']);
  });

  test('there are no more than the row has room for', () => {
    const told = Array.from({ length: 20 }, (_, at) => ({ url: `https://${at}.example.com/` }));
    expect(names(told)).toHaveLength(most);
  });

  test.each([null, undefined, 'no list', {}, [null, 7, 'x']])('%j is no site', (told) => {
    expect(names(told)).toEqual([]);
  });
});

describe('its icon', () => {
  const icon = (favicon: unknown) =>
    readTopSites([{ url: 'https://example.com/', favicon }], most, () => 'icon of the extension')[0]
      ?.icon;

  test('is the picture that came with it', () => {
    expect(icon('data:image/png;base64,AA==')).toBe('data:image/png;base64,AA==');
  });

  test.each(['https://example.com/favicon.ico', 'data:text/html,x', '', null, undefined])(
    'is never fetched: not %j',
    (favicon) => {
      expect(icon(favicon)).toBe('icon of the extension');
    },
  );
});

test('whatever is told, only addresses of the web come out, each host once', () => {
  const site = fc.record({ url: fc.oneof(fc.webUrl(), fc.string()), title: fc.string() });
  fc.assert(
    fc.property(fc.array(fc.oneof(site, fc.anything())), (told) => {
      const sites = readTopSites(told, most, noIcon);
      const hosts = sites.map(({ url }) => new URL(url).host.replace(/^www\./, ''));
      expect(new Set(hosts).size).toBe(sites.length);
      expect(sites.every(({ url, name }) => /^https?:/.test(url) && name !== '')).toBe(true);
    }),
  );
});
