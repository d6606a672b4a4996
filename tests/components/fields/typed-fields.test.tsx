import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NumberField } from '../../../components/fields/number-field.tsx';
import { TimeField } from '../../../components/fields/time-field.tsx';
import { type APage, aPage } from '../a-page.ts';

let page: APage;
const passedOn: number[] = [];

beforeEach(() => {
  page = aPage();
  passedOn.length = 0;
});
afterEach(() => vi.unstubAllGlobals());

const input = () => page.find<HTMLInputElement>('input');
const error = () => page.find('.field-error').textContent;

describe('a number field', () => {
  const show = (value: number) =>
    page.show(
      <NumberField
        id="limit"
        words={{ label: 'Sit at most' }}
        value={value}
        unit="minutes"
        min={5}
        max={120}
        wrong={(min, max) => `From ${min} to ${max}.`}
        onChange={(next) => passedOn.push(next)}
      />,
    );

  test('passes on what was typed when it is done, and no part of it before', async () => {
    await show(30);
    await page.type('input', '5');
    await page.type('input', '50');
    expect(passedOn).toEqual([]);
    await page.happens(input(), 'change');
    expect(passedOn).toEqual([50]);
  });

  test('judges while one types, and passes on nothing that is wrong', async () => {
    await show(30);
    await page.type('input', '500');
    expect(error()).toBe('From 5 to 120.');
    await page.happens(input(), 'change');
    expect(passedOn).toEqual([]);
    expect(input().value).toBe('500');
    await page.type('input', '50');
    expect(error()).toBe('');
  });

  test('keeps what is half typed through a redraw', async () => {
    await show(30);
    await page.type('input', '5');
    await show(30);
    expect(input().value).toBe('5');
  });

  test('keeps what was typed until the new value comes back', async () => {
    await show(30);
    await page.type('input', '50');
    await page.happens(input(), 'change');
    await show(30);
    expect(input().value).toBe('50');
    await show(50);
    expect(input().value).toBe('50');
  });

  test('shows the old value again when it is undone', async () => {
    await show(30);
    await page.type('input', '50');
    await page.happens(input(), 'change');
    await show(50);
    await show(30);
    expect(input().value).toBe('30');
  });

  test('passes on nothing when the same number was typed anew', async () => {
    await show(30);
    await page.type('input', '030');
    await page.happens(input(), 'change');
    expect(passedOn).toEqual([]);
    expect(input().value).toBe('30');
  });
});

describe('a time field', () => {
  const show = (minute: number) =>
    page.show(
      <TimeField
        id="from"
        words={{ label: 'From' }}
        minute={minute}
        wrong="A time, please."
        onChange={(next) => passedOn.push(next)}
      />,
    );
  const nine = 9 * 60;

  // Browsers say “change” with every digit of a time.
  test('passes on what was typed when it is left, and no part of it before', async () => {
    await show(nine);
    await page.type('input', '01:00');
    await page.happens(input(), 'change');
    await page.type('input', '17:00');
    await page.happens(input(), 'change');
    expect(passedOn).toEqual([]);
    await page.happens(input(), 'blur');
    expect(passedOn).toEqual([17 * 60]);
  });

  test('passes nothing on when it is left as it was', async () => {
    await show(nine);
    await page.happens(input(), 'blur');
    expect(passedOn).toEqual([]);
  });

  test('says what is wrong with half a time, and keeps it through a redraw', async () => {
    await show(nine);
    await page.type('input', '');
    await page.happens(input(), 'blur');
    await show(nine);
    expect(passedOn).toEqual([]);
    expect(error()).toBe('A time, please.');
    expect(input().value).toBe('');
  });
});
