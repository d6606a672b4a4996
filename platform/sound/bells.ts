import type { Bell } from '../../domain/session/bells.ts';

/** What is used of Web Audio; passed in, so that tests need no browser. */
export interface SoundGlobals {
  readonly AudioContext?: new () => AudioContext;
}

/** Soft bells, made of sine waves. */
export interface Bells {
  /**
   * Makes them ready. Call it when the person starts (a click or a key): browsers allow no sound
   * before, and nothing is created before.
   */
  ready(): void;
  /** @param volume 0 to 1 */
  ring(bell: Bell, volume: number): void;
  /** Gives the sound device back. */
  close(): void;
}

/** One stroke: a tone, when it comes and how long it takes to fade. */
interface Stroke {
  readonly hertz: number;
  readonly afterSeconds: number;
  readonly fadeSeconds: number;
  readonly loudness: number;
}

/** Told apart by number, direction and length, not only by pitch: up, across, a tap, down. */
const strokes: Readonly<Record<Bell, readonly Stroke[]>> = {
  start: [
    { hertz: 523.25, afterSeconds: 0, fadeSeconds: 0.9, loudness: 0.7 },
    { hertz: 783.99, afterSeconds: 0.18, fadeSeconds: 1.6, loudness: 0.8 },
  ],
  switch: [
    { hertz: 659.26, afterSeconds: 0, fadeSeconds: 0.7, loudness: 0.8 },
    { hertz: 659.26, afterSeconds: 0.28, fadeSeconds: 1.2, loudness: 0.8 },
  ],
  tick: [{ hertz: 1046.5, afterSeconds: 0, fadeSeconds: 0.09, loudness: 0.35 }],
  end: [
    { hertz: 783.99, afterSeconds: 0, fadeSeconds: 1, loudness: 0.7 },
    { hertz: 659.26, afterSeconds: 0.3, fadeSeconds: 1.2, loudness: 0.7 },
    { hertz: 523.25, afterSeconds: 0.6, fadeSeconds: 2.6, loudness: 0.9 },
  ],
};

/** A bell's overtones, out of tune as a bell's are: factor of the tone, share of its loudness. */
const partials = [
  [1, 0.6],
  [2.01, 0.25],
  [3.02, 0.08],
] as const;

const attackSeconds = 0.008;
/** An exponential ramp cannot reach zero. */
const silence = 0.0001;

export function createBells(globals: SoundGlobals = globalThis): Bells {
  let context: AudioContext | null = null;
  return {
    ready() {
      if (!globals.AudioContext) return;
      context ??= new globals.AudioContext();
      // Suspended where the browser has seen no gesture yet; then there is simply no sound.
      context.resume().catch(() => {});
    },
    ring(bell, volume) {
      if (!context || volume <= 0) return;
      for (const stroke of strokes[bell]) strike(context, stroke, Math.min(1, volume));
    },
    close() {
      context?.close().catch(() => {});
      context = null;
    },
  };
}

function strike(context: AudioContext, stroke: Stroke, volume: number): void {
  const from = context.currentTime + stroke.afterSeconds;
  const until = from + attackSeconds + stroke.fadeSeconds;
  for (const [factor, share] of partials) {
    const oscillator = context.createOscillator();
    const gain = context.createGain();
    oscillator.frequency.value = stroke.hertz * factor;
    gain.gain.setValueAtTime(silence, from);
    gain.gain.exponentialRampToValueAtTime(
      Math.max(silence, volume * stroke.loudness * share),
      from + attackSeconds,
    );
    gain.gain.exponentialRampToValueAtTime(silence, until);
    oscillator.connect(gain).connect(context.destination);
    oscillator.start(from);
    oscillator.stop(until);
  }
}
