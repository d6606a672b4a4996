import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import {
  asPlainScript,
  asTakingModule,
  type PlainScripts,
} from '../../scripts/build/plain-script.ts';

const core = { fileName: 'chunks/core.js', code: 'const a=1;let f=()=>a+1;export{a,f as g};' };
const more = {
  fileName: 'chunks/more.js',
  code: 'import{a,g as h}from"./core.js";var b=a+h();export{b as default,b as x};',
};
const script = {
  fileName: 'late.js',
  code: 'import{x}from"./chunks/more.js";globalThis.ran=(globalThis.ran??0)+x;',
};
const needs: Readonly<Record<string, readonly string[]>> = {
  'chunks/core.js': [],
  'chunks/more.js': ['chunks/core.js'],
  'late.js': ['chunks/core.js', 'chunks/more.js'],
};
const plain: PlainScripts = {
  has: (path) => path in needs,
  neededBy: (path) => (path === 'chunks/page.js' ? (needs['late.js'] ?? []) : (needs[path] ?? [])),
};

/** Runs scripts one after another, as a worker does. */
function run(...codes: readonly string[]): Record<string, unknown> {
  const scope: Record<string, unknown> = {};
  for (const code of codes) runInNewContext(code, scope);
  return scope;
}

describe('a module as a plain script', () => {
  const scripts = [core, more, script].map((file) => asPlainScript(file, plain));

  test('takes what it needs from those that ran before it', () => {
    expect(run(...scripts)).toMatchObject({ ran: 3 });
  });

  test('runs once, however often it is loaded', () => {
    expect(run(...scripts, ...scripts)).toMatchObject({ ran: 3 });
  });

  test('that threw is tried anew', () => {
    const failing = {
      fileName: 'late.js',
      code: 'globalThis.tries=(globalThis.tries??0)+1;if(tries<2)throw Error("not yet");',
    };
    const code = asPlainScript(failing, plain);
    const scope: Record<string, unknown> = {};
    expect(() => runInNewContext(code, scope)).toThrow('not yet');
    runInNewContext(code, scope);
    runInNewContext(code, scope);
    expect(scope).toMatchObject({ tries: 2 });
  });

  test('is as strict as a module', () => {
    const careless = { fileName: 'late.js', code: 'undeclared=1;' };
    expect(() => run(asPlainScript(careless, plain))).toThrow('undeclared is not defined');
  });

  test('leaves nothing but its exports', () => {
    expect(Object.keys(run(asPlainScript(core, plain)))).toEqual(['midbackParts']);
  });

  test.each([
    [
      'a module',
      'import{z}from"./page.js";z();',
      /late.js needs a module: import\{z\}from"\.\/page\.js"/,
    ],
    ['a default', 'import z from"./chunks/core.js";z();', /is not known/],
    ['a namespace', 'import*as z from"./chunks/core.js";z.a;', /is not known/],
    ['everything', 'export*from"./chunks/core.js";', /exports in a way that is not known/],
    ['a declaration', 'export const z=1;', /exports in a way that is not known/],
  ])('that takes or gives %s is refused, and told which', (_, code, why) => {
    expect(() => asPlainScript({ fileName: 'late.js', code }, plain)).toThrow(why);
  });
});

describe('a module that takes from plain scripts', () => {
  const page = {
    fileName: 'chunks/page.js',
    code: 'import{x}from"./more.js";import{t}from"./entry.js";import"./side.js";t(x);export{x as p,t};',
  };

  test('first runs those that are needed, in their order, and imports modules as before', () => {
    expect(asTakingModule(page, plain)).toBe(
      'import"./core.js";import"./more.js";import{t}from"./entry.js";import"./side.js";' +
        'let {x}=globalThis.midbackParts["chunks/more.js"];t(x);;export{x as p,t};',
    );
  });

  const none: PlainScripts = { ...plain, neededBy: () => [] };

  test('that takes from none stays as it is', () => {
    const code = 'import{t}from"./entry.js";t();export{t as u};';
    expect(asTakingModule({ ...page, code }, none)).toBe(
      'import{t}from"./entry.js";t();;export{t as u};',
    );
  });

  test('finds scripts outside its folder', () => {
    const outside: PlainScripts = { ...plain, neededBy: () => ['late.js'] };
    expect(asTakingModule({ ...page, code: '' }, outside)).toBe('import"/late.js";');
  });

  test('that imports one late runs what that one needs, and gets what it left', () => {
    const code = 'const x=()=>[import(`./more.js`).then(e=>e.x),import("./core.js")];';
    expect(
      asTakingModule({ ...page, code }, { ...plain, neededBy: (path) => needs[path] ?? [] }),
    ).toBe(
      'const x=()=>[import("./core.js").then(()=>import("./more.js"))' +
        '.then(()=>globalThis.midbackParts["chunks/more.js"]).then(e=>e.x),' +
        'import("./core.js").then(()=>globalThis.midbackParts["chunks/core.js"])];',
    );
  });

  test('that imports one late does not run again what it needs itself', () => {
    const code =
      'import{a}from"./core.js";let x=()=>[import(`./more.js`).then(e=>e.x+a),import(`./core.js`)];';
    const both = { ...plain, neededBy: (path: string) => needs[path] ?? ['chunks/core.js'] };
    expect(asTakingModule({ ...page, code }, both)).toBe(
      'import"./core.js";let {a}=globalThis.midbackParts["chunks/core.js"];let x=()=>' +
        '[import("./more.js").then(()=>globalThis.midbackParts["chunks/more.js"]).then(e=>e.x+a),' +
        'Promise.resolve().then(()=>globalThis.midbackParts["chunks/core.js"])];',
    );
  });

  test('imports another module late as before', () => {
    const code = 'import(`./figure.js`).then(e=>e.x);';
    expect(asTakingModule({ ...page, code }, none)).toBe(code);
  });

  test('imports late, as before, what it works out the address of, in a plain script, too', () => {
    const code = `let f=a=>import(a(1)),g=b=>import(\`./\${b}.js\`)`;
    expect(asPlainScript({ ...core, code }, plain)).toContain(code);
  });
});
