import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const houses = ['entrypoints', 'components', 'content', 'domain', 'storage', 'platform'] as const;
type House = (typeof houses)[number];

/** Who may import from whom. The stated exceptions are below. */
const arrows: Record<House, readonly House[]> = {
  domain: ['domain'],
  content: ['content', 'domain'],
  components: ['components', 'domain', 'content'],
  storage: ['storage', 'domain'],
  platform: ['platform', 'domain'],
  entrypoints: ['entrypoints', 'components', 'content', 'domain', 'storage', 'platform'],
};

interface SourceFile {
  readonly path: string;
  readonly house: House;
  readonly text: string;
}

function sourceFiles(house: House): SourceFile[] {
  return readdirSync(join(root, house), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => {
      const path = join(house, name);
      return {
        path: path.split(sep).join('/'),
        house,
        text: readFileSync(join(root, path), 'utf8'),
      };
    });
}

const files = houses.flatMap(sourceFiles);

/** Comments taken away, so that a word about a thing is not taken for its use. */
function code(file: SourceFile): string {
  return file.text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');
}

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

function imports(file: SourceFile): Import[] {
  const found: Import[] = [];
  const pattern =
    /\b(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
  for (const match of code(file).matchAll(pattern)) {
    found.push({ from: match[3] ?? match[4] ?? '', typeOnly: match[2] !== undefined });
  }
  return found;
}

function houseOf(file: SourceFile, specifier: string): House | undefined {
  const target = relative(root, resolve(root, dirname(file.path), specifier)).split(sep)[0];
  return houses.find((house) => house === target);
}

describe('the arrows between the folders', () => {
  test('there are files to look at in every folder', () => {
    for (const house of houses) {
      expect(files.filter((file) => file.house === house).length, house).toBeGreaterThan(0);
    }
  });

  test.each(houses)('%s imports only from where it may', (house) => {
    const wrong = files
      .filter((file) => file.house === house)
      .flatMap((file) =>
        imports(file)
          .filter(({ from }) => from.startsWith('.'))
          .filter(({ from }) => !arrows[house].includes(houseOf(file, from) ?? house))
          .map(({ from }) => `${file.path} imports ${from}`),
      );
    expect(wrong).toEqual([]);
  });

  test('content imports domain for its types and pure functions, and no component', () => {
    const wrong = files
      .filter((file) => file.house === 'content')
      .flatMap((file) =>
        imports(file)
          .filter(({ from }) => !from.startsWith('.'))
          .map(({ from }) => `${file.path} imports ${from}`),
      );
    expect(wrong).toEqual([]);
  });

  test.each([
    ['dexie', 'storage'],
    ['wxt/browser', 'platform'],
    ['webextension-polyfill', 'platform'],
    ['valibot', 'storage'],
  ] as const)('only %s’s own folder imports it', (library, home) => {
    const wrong = files
      .filter((file) => file.house !== home)
      .filter((file) =>
        imports(file).some(({ from }) => from === library || from.startsWith(`${library}/`)),
      )
      .map((file) => file.path);
    expect(wrong).toEqual([]);
  });

  test('the browser’s own object is named in platform only', () => {
    const wrong = files
      .filter((file) => file.house !== 'platform')
      .filter((file) =>
        /\b(chrome|browser)\.[a-z]+\b/.test(code(file).replace(/'[^'\n]*'|`[^`]*`/g, '')),
      )
      .map((file) => file.path);
    expect(wrong).toEqual([]);
  });

  test('domain has no dependency at all', () => {
    const wrong = files
      .filter((file) => file.house === 'domain')
      .flatMap((file) =>
        imports(file)
          .filter(({ from }) => !from.startsWith('.'))
          .map(({ from }) => `${file.path} imports ${from}`),
      );
    expect(wrong).toEqual([]);
  });
});

test('the advice to see someone is on pages only: nothing that notifies knows of it', () => {
  const wrong = files
    .filter(({ path }) => /^entrypoints\/background|^platform\/notifications/.test(path))
    .filter((file) => imports(file).some(({ from }) => /notices|care/.test(from)))
    .map((file) => file.path);
  expect(wrong).toEqual([]);
});

describe('the domain is pure', () => {
  test.each([
    ['Date.now', /\bDate\.now\b/],
    ['new Date() without an argument', /\bnew Date\(\s*\)|\bnew Date\b(?!\()/],
    ['Date() as a function', /(?<!new )\bDate\(/],
    ['Math.random', /\bMath\.random\b/],
    ['performance', /\bperformance\./],
    ['the machine’s own zone', /resolvedOptions\(\)\.timeZone/],
    ['timers', /\bset(Timeout|Interval)\b/],
  ])('it never uses %s', (_name, pattern) => {
    const wrong = files
      .filter((file) => file.house === 'domain' || file.house === 'content')
      .filter((file) => pattern.test(code(file)))
      .map((file) => file.path);
    expect(wrong).toEqual([]);
  });
});

describe('the house style', () => {
  test('no folder or file is a junk drawer', () => {
    const junk = /(^|\/)(utils?|helpers?|common|misc|lib)(\/|\.tsx?$)/;
    expect(files.filter((file) => junk.test(file.path)).map((file) => file.path)).toEqual([]);
  });

  test('no file is longer than 300 lines', () => {
    const long = files
      .map((file) => ({ path: file.path, lines: file.text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > 300);
    expect(long).toEqual([]);
  });

  test('nothing is left half done', () => {
    const half = /\b(TODO|FIXME|XXX)\b|@ts-(ignore|expect-error)|\bas any\b/;
    expect(files.filter((file) => half.test(file.text)).map((file) => file.path)).toEqual([]);
  });
});
