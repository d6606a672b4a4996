import { describe, expect, it } from 'vitest';
import { type PressedKey, stageAction } from '../../../components/stage/stage-keys.ts';

const plain: PressedKey = { key: '', ctrlKey: false, metaKey: false, altKey: false, repeat: false };
const stage = { status: 'running', untimed: false, direction: 'ltr', onControl: false } as const;
const press = (key: string, change: object = {}) =>
  stageAction({ ...plain, key }, { ...stage, ...change });

describe('a key on the stage', () => {
  it.each([
    [' ', {}, 'pause'],
    [' ', { status: 'paused' }, 'resume'],
    ['ArrowLeft', {}, 'back'],
    ['ArrowRight', {}, 'skip-phase'],
    ['ArrowRight', { untimed: true }, 'next'],
    ['ArrowRight', { untimed: true, status: 'paused' }, 'skip-phase'],
    ['ArrowRight', { direction: 'rtl' }, 'back'],
    ['ArrowLeft', { direction: 'rtl' }, 'skip-phase'],
    ['+', {}, 'extend'],
    ['n', {}, 'skip-movement'],
    ['Escape', {}, 'stop'],
  ])('%j %j means %s', (key, change, command) => {
    expect(press(key, change)).toEqual({ type: 'command', command });
  });

  it.each([
    ['m', 'sound'],
    ['M', 'sound'],
    ['v', 'voice'],
    ['f', 'fullScreen'],
  ])('%s switches %s', (key, which) => {
    expect(press(key)).toEqual({ type: 'switch', which });
  });

  it('? opens the list of keys', () => {
    expect(press('?')).toEqual({ type: 'help' });
  });

  it('leaves Space to the button that has the focus', () => {
    expect(press(' ', { onControl: true })).toBeNull();
  });

  it.each(['ctrlKey', 'metaKey', 'altKey', 'repeat'])('leaves keys with %s alone', (modifier) => {
    expect(stageAction({ ...plain, key: 'f', [modifier]: true }, stage)).toBeNull();
  });

  it.each(['x', 'Tab', 'Enter', 'ArrowUp'])('knows nothing of %s', (key) => {
    expect(press(key)).toBeNull();
  });
});
