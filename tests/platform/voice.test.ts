import { describe, expect, it } from 'vitest';
import { createVoice, type SpeechGlobals } from '../../platform/voice/voice.ts';

interface FakeVoice {
  readonly voiceURI: string;
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

const manner = { voiceUri: '', rate: 1.2, volume: 0.6 };

const aVoice = (change: Partial<FakeVoice>): FakeVoice => ({
  voiceURI: 'anna',
  name: 'Anna',
  lang: 'en-GB',
  localService: true,
  default: false,
  ...change,
});

/** A browser's speech with these voices that writes down what it is told. */
function aBrowser(voices: readonly FakeVoice[]) {
  const told: string[] = [];
  class Utterance {
    voice: FakeVoice | null = null;
    lang = '';
    rate = 1;
    volume = 1;
    constructor(readonly text: string) {}
  }
  const speechSynthesis = {
    getVoices: () => voices,
    speak: (said: Utterance) =>
      told.push(`${said.voice?.voiceURI} (${said.rate}, ${said.volume}): ${said.text}`),
    cancel: () => told.push('cancel'),
    addEventListener: () => {},
    removeEventListener: () => {},
  };
  const globals = { speechSynthesis, SpeechSynthesisUtterance: Utterance };
  return { told, globals: globals as unknown as SpeechGlobals };
}

describe('the voice', () => {
  it('speaks with the local default voice of the language, in place of what it was saying', () => {
    const { told, globals } = aBrowser([
      aVoice({ voiceURI: 'other' }),
      aVoice({ voiceURI: 'usual', default: true }),
      aVoice({ voiceURI: 'german', lang: 'de-DE' }),
    ]);
    expect(createVoice('en', globals).speak('Turn left.', manner)).toBe(true);
    expect(told).toEqual(['cancel', 'usual (1.2, 0.6): Turn left.']);
  });

  it('speaks with the chosen one', () => {
    const { told, globals } = aBrowser([aVoice({}), aVoice({ voiceURI: 'bert' })]);
    createVoice('en', globals).speak('Hold.', { ...manner, voiceUri: 'bert' });
    expect(told).toContain('bert (1.2, 0.6): Hold.');
  });

  it('never uses a voice of the network, not even when it is asked for', () => {
    const { told, globals } = aBrowser([aVoice({ voiceURI: 'cloud', localService: false })]);
    const voice = createVoice('en', globals);
    expect(voice.voices()).toEqual([]);
    expect(voice.speak('Hold.', { ...manner, voiceUri: 'cloud' })).toBe(false);
    expect(told).toEqual([]);
  });

  it('is quiet where there is no voice for the language', () => {
    const { told, globals } = aBrowser([aVoice({ lang: 'de-DE' })]);
    expect(createVoice('en', globals).speak('Hold.', manner)).toBe(false);
    expect(told).toEqual([]);
  });

  it('is quiet in a browser without speech', () => {
    const voice = createVoice('en', {});
    expect(voice.voices()).toEqual([]);
    expect(voice.speak('Hold.', manner)).toBe(false);
    expect(() => voice.cancel()).not.toThrow();
    expect(() => voice.onVoicesChanged(() => {})()).not.toThrow();
  });
});
