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
function aBrowser(atFirst: readonly FakeVoice[]) {
  const told: string[] = [];
  const listeners = new Set<() => void>();
  let voices = atFirst;
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
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  };
  /** The browser tells of its voices. */
  const tell = (now: readonly FakeVoice[]) => {
    voices = now;
    for (const listener of [...listeners]) listener();
  };
  const globals = { speechSynthesis, SpeechSynthesisUtterance: Utterance };
  return { told, tell, listeners, globals: globals as unknown as SpeechGlobals };
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
    expect(() => voice.isMissing()).not.toThrow();
    expect(() => voice.cancel()).not.toThrow();
    expect(() => voice.onVoicesChanged(() => {})()).not.toThrow();
  });
});

describe('the voice in a browser that tells of its voices late', () => {
  it('asks for them as soon as it is made', () => {
    let asked = 0;
    const { globals } = aBrowser([]);
    const speech = globals.speechSynthesis as SpeechSynthesis;
    speech.getVoices = () => {
      asked += 1;
      return [];
    };
    createVoice('en', globals);
    expect(asked).toBe(1);
  });

  it('says what was to be said as soon as they are there, once', () => {
    const { told, tell, listeners, globals } = aBrowser([]);
    const voice = createVoice('en', globals);
    expect(voice.speak('Sit tall.', manner)).toBe(true);
    tell([]);
    expect(told).toEqual([]);
    tell([aVoice({})]);
    tell([aVoice({}), aVoice({ voiceURI: 'bert' })]);
    expect(told).toEqual(['cancel', 'anna (1.2, 0.6): Sit tall.']);
    expect(listeners.size).toBe(0);
  });

  it('says only the last of what was to be said', () => {
    const { told, tell, globals } = aBrowser([]);
    const voice = createVoice('en', globals);
    voice.speak('Sit tall.', manner);
    voice.speak('Turn left.', manner);
    tell([aVoice({})]);
    expect(told).toEqual(['cancel', 'anna (1.2, 0.6): Turn left.']);
  });

  it('leaves unsaid what was cancelled before', () => {
    const { told, tell, listeners, globals } = aBrowser([]);
    const voice = createVoice('en', globals);
    voice.speak('Sit tall.', manner);
    voice.cancel();
    tell([aVoice({})]);
    expect(told).toEqual(['cancel']);
    expect(listeners.size).toBe(0);
  });
});

describe('that there is no voice', () => {
  it.each([
    ['not while the browser may still tell of one', [], 500, false],
    ['after a while without any', [], 5_000, true],
    ['at once where there are only those of the network', [{ localService: false }], 0, true],
    ['never where there is one', [{}], 5_000, false],
  ])('is said %s', (_, changes, laterMs, missing) => {
    const { globals } = aBrowser(changes.map(aVoice));
    let now = 1_000;
    const voice = createVoice('en', globals, () => now);
    now += laterMs;
    expect(voice.isMissing()).toBe(missing);
  });
});
