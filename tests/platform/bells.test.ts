import { describe, expect, it } from 'vitest';
import { createBells, type SoundGlobals } from '../../platform/sound/bells.ts';

/** A sound device that writes down every tone: frequency, loudness, start and end. */
function aDevice() {
  const contexts: object[] = [];
  const tones: { hertz: number; loudest: number; from: number; until: number }[] = [];
  class FakeContext {
    currentTime = 10;
    destination = {};
    constructor() {
      contexts.push(this);
    }
    resume = () => Promise.resolve();
    close = () => Promise.resolve();
    createGain() {
      const gain = { loudest: 0 };
      const raise = (value: number) => {
        gain.loudest = Math.max(gain.loudest, value);
      };
      return Object.assign(gain, {
        connect: () => {},
        gain: { setValueAtTime: raise, exponentialRampToValueAtTime: raise },
      });
    }
    createOscillator() {
      const tone = { hertz: 0, loudest: 0, from: 0, until: 0 };
      let gain = { loudest: 0 };
      return {
        frequency: {
          set value(hertz: number) {
            tone.hertz = hertz;
          },
        },
        connect(next: { loudest: number; connect: () => void }) {
          gain = next;
          return next;
        },
        start: (from: number) => {
          tone.from = from;
        },
        stop: (until: number) => tones.push({ ...tone, loudest: gain.loudest, until }),
      };
    }
  }
  const globals = { AudioContext: FakeContext } as unknown as SoundGlobals;
  return { contexts, tones, bells: createBells(globals) };
}

const kinds = ['start', 'switch', 'tick', 'end'] as const;

describe('bells', () => {
  it('create nothing and ring nothing before the person has started', () => {
    const { bells, contexts, tones } = aDevice();
    bells.ring('start', 1);
    expect(contexts).toEqual([]);
    expect(tones).toEqual([]);
  });

  it('use one device', () => {
    const { bells, contexts } = aDevice();
    bells.ready();
    bells.ready();
    expect(contexts).toHaveLength(1);
  });

  it.each(kinds)('%s fades and comes to an end', (bell) => {
    const { bells, tones } = aDevice();
    bells.ready();
    bells.ring(bell, 1);
    expect(tones.length).toBeGreaterThan(0);
    for (const tone of tones) {
      expect(tone.from).toBeGreaterThanOrEqual(10);
      expect(tone.until).toBeGreaterThan(tone.from);
      expect(tone.loudest).toBeLessThanOrEqual(1);
    }
  });

  it('differ from one another', () => {
    const heard = kinds.map((bell) => {
      const { bells, tones } = aDevice();
      bells.ready();
      bells.ring(bell, 1);
      return JSON.stringify(tones);
    });
    expect(new Set(heard).size).toBe(kinds.length);
  });

  it('are as loud as the volume says, and silent at none', () => {
    const loudest = (volume: number) => {
      const { bells, tones } = aDevice();
      bells.ready();
      bells.ring('end', volume);
      return Math.max(0, ...tones.map((tone) => tone.loudest));
    };
    expect(loudest(0)).toBe(0);
    expect(loudest(0.25)).toBeCloseTo(loudest(0.5) / 2);
    expect(loudest(7)).toBe(loudest(1));
  });

  it('are silent where there is no sound', () => {
    const bells = createBells({});
    expect(() => {
      bells.ready();
      bells.ring('end', 1);
      bells.close();
    }).not.toThrow();
  });
});
