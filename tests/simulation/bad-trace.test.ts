import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BadTrace, readTrace } from '../../scripts/simulate/read-trace.ts';

const whole = {
  name: 'A day',
  colleague: 'Would say nothing.',
  zone: 'UTC',
  start: '2026-03-02T09:00',
  steps: [{ does: 'types', minutes: 1 }],
};

function fileWith(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'midback-trace-')), 'day.json');
  writeFileSync(path, text);
  return path;
}

test('a whole trace is read', () => {
  expect(readTrace(fileWith(JSON.stringify(whole))).steps).toHaveLength(1);
});

test('a file that is not there is named', () => {
  expect(() => readTrace('/nowhere/day.json')).toThrow(/^\/nowhere\/day\.json: /);
});

test.each([
  ['no JSON', '{', /JSON/],
  ['no object', '[]', /name is undefined/],
  ['an unknown zone', JSON.stringify({ ...whole, zone: 'Mars/Olympus' }), /zone is no time zone/],
  ['a start without a time', JSON.stringify({ ...whole, start: '2026-03-02' }), /start has to be/],
  ['no steps', JSON.stringify({ ...whole, steps: [] }), /steps has no step/],
  [
    'an unknown step',
    JSON.stringify({ ...whole, steps: [{ does: 'dances', minutes: 3 }] }),
    /steps\.0\.does is "dances"/,
  ],
  [
    'a step that takes no time',
    JSON.stringify({ ...whole, steps: [{ does: 'types', minutes: -3 }] }),
    /steps\.0\.minutes has to be more than 0/,
  ],
  ['a misspelt key', JSON.stringify({ ...whole, colour: 'red' }), /colour/],
])('%s: the message names the file and the place', (_what, text, why) => {
  const path = fileWith(text);
  expect(() => readTrace(path)).toThrow(BadTrace);
  expect(() => readTrace(path)).toThrow(why);
  expect(() => readTrace(path)).toThrow(path);
});
