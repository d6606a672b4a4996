import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { asPlainScript, asTakingModule } from '../../scripts/build/plain-script.ts';

const core = { fileName: 'chunks/core.js', code: 'const a=1;let f=()=>a+1;export{a,f as g};' };
const more = {
  fileName: 'chunks/more.js',
  code: 'import{a,g as h}from"./core.js";var b=a+h();export{b as default,b as x};',
};
const script = {
  fileName: 'late.js',
  code: 'import{x}from"./chunks/more.js";globalThis.ran=(globalThis.ran??0)+x;',
};
const plain = new Set(['chunks/core.js', 'chunks/more.js', 'late.js']);

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
    expect(asTakingModule(page, plain, ['chunks/core.js', 'chunks/more.js'])).toBe(
      'import"./core.js";import"./more.js";import{t}from"./entry.js";import"./side.js";' +
        'let {x}=globalThis.midbackParts["chunks/more.js"];t(x);;export{x as p,t};',
    );
  });

  test('finds scripts outside its folder', () => {
    expect(asTakingModule({ ...page, code: '' }, plain, ['late.js'])).toBe('import"/late.js";');
  });

  test('that takes from none stays as it is', () => {
    const code = 'import{t}from"./entry.js";t();export{t as u};';
    expect(asTakingModule({ ...page, code }, plain, [])).toBe(
      'import{t}from"./entry.js";t();;export{t as u};',
    );
  });
});
