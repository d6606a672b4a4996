import { secondMs } from '../../domain/time/units.ts';

/** What is used of the browser's speech; passed in, so that tests need no browser. */
export interface SpeechGlobals {
  readonly speechSynthesis?: Pick<
    SpeechSynthesis,
    'getVoices' | 'speak' | 'cancel' | 'addEventListener' | 'removeEventListener'
  >;
  readonly SpeechSynthesisUtterance?: new (text: string) => SpeechSynthesisUtterance;
}

/** A voice that the machine has itself. */
export interface LocalVoice {
  readonly uri: string;
  readonly name: string;
  readonly language: string;
}

export interface Manner {
  /** The `uri` of a local voice; empty or unknown: the best one for the language. */
  readonly voiceUri: string;
  /** 0.5 to 2. */
  readonly rate: number;
  /** 0 to 1. */
  readonly volume: number;
}

/** Browsers that tell of their voices late have told of them by then. */
const toldWithinMs = 2 * secondMs;

export interface Voice {
  /** Local voices only: those of the network are never used. Empty at first in some browsers. */
  voices(): readonly LocalVoice[];
  /** There is no local voice, and none is to be expected any more. */
  isMissing(): boolean;
  /**
   * Says it in place of what is being said: at once, or as soon as the browser tells of its voices.
   * `false`: there is no local voice.
   */
  speak(text: string, manner: Manner): boolean;
  /** Also what waits for the voices is left unsaid. */
  cancel(): void;
  /** Calls back when voices come or go. Returns the unsubscription. */
  onVoicesChanged(listener: () => void): () => void;
}

/**
 * The browser's own voice in one language.
 *
 * @param language a language tag such as `en`
 */
export function createVoice(
  language: string,
  globals: SpeechGlobals = globalThis,
  nowMs: () => number = () => performance.now(),
): Voice {
  const { speechSynthesis: speech, SpeechSynthesisUtterance: Utterance } = globals;
  const listed = () => speech?.getVoices() ?? [];
  const local = () => listed().filter((voice) => voice.localService);
  // Chrome tells of its voices only some time after it was asked for them first.
  listed();
  const askedAtMs = nowMs();
  let stopWaiting = () => {};

  function onVoicesChanged(listener: () => void): () => void {
    speech?.addEventListener('voiceschanged', listener);
    return () => speech?.removeEventListener('voiceschanged', listener);
  }

  function speak(text: string, manner: Manner): boolean {
    stopWaiting();
    if (!speech || !Utterance) return false;
    if (listed().length === 0) {
      stopWaiting = onVoicesChanged(() => speak(text, manner));
      return true;
    }
    const voice = choose(local(), manner.voiceUri, language);
    if (!voice) return false;
    speech.cancel();
    const utterance = new Utterance(text);
    // Without a voice set the browser is free to take one of the network.
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = manner.rate;
    utterance.volume = manner.volume;
    speech.speak(utterance);
    return true;
  }

  return {
    voices: () =>
      local().map(({ voiceURI, name, lang }) => ({ uri: voiceURI, name, language: lang })),
    isMissing: () =>
      local().length === 0 && (listed().length > 0 || nowMs() - askedAtMs >= toldWithinMs),
    speak,
    cancel() {
      stopWaiting();
      speech?.cancel();
    },
    onVoicesChanged,
  };
}

/** The one asked for, else the default one of the language, else any of the language. */
function choose(
  voices: readonly SpeechSynthesisVoice[],
  uri: string,
  language: string,
): SpeechSynthesisVoice | undefined {
  const speaks = voices.filter(({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === language);
  return (
    voices.find((voice) => voice.voiceURI === uri) ??
    speaks.find((voice) => voice.default) ??
    speaks[0]
  );
}
