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

export interface Voice {
  /** Local voices only: those of the network are never used. Empty at first in some browsers. */
  voices(): readonly LocalVoice[];
  /** Says it at once, in place of what is being said. `false`: there is no local voice. */
  speak(text: string, manner: Manner): boolean;
  cancel(): void;
  /** Calls back when voices come or go. Returns the unsubscription. */
  onVoicesChanged(listener: () => void): () => void;
}

/**
 * The browser's own voice in one language.
 *
 * @param language a language tag such as `en`
 */
export function createVoice(language: string, globals: SpeechGlobals = globalThis): Voice {
  const { speechSynthesis: speech, SpeechSynthesisUtterance: Utterance } = globals;
  const local = () => speech?.getVoices().filter((voice) => voice.localService) ?? [];

  return {
    voices: () =>
      local().map(({ voiceURI, name, lang }) => ({ uri: voiceURI, name, language: lang })),
    speak(text, { voiceUri, rate, volume }) {
      const voice = choose(local(), voiceUri, language);
      if (!speech || !Utterance || !voice) return false;
      speech.cancel();
      const utterance = new Utterance(text);
      // Without a voice set the browser is free to take one of the network.
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = rate;
      utterance.volume = volume;
      speech.speak(utterance);
      return true;
    },
    cancel: () => speech?.cancel(),
    onVoicesChanged(listener) {
      speech?.addEventListener('voiceschanged', listener);
      return () => speech?.removeEventListener('voiceschanged', listener);
    },
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
