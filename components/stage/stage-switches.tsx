import type { StageProps, StageSwitch } from './stage-props.ts';

const keys: Readonly<Record<StageSwitch, string | undefined>> = {
  sound: 'm',
  voice: 'v',
  breathPacer: undefined,
  fullScreen: 'f',
};
const order: readonly StageSwitch[] = ['sound', 'voice', 'breathPacer', 'fullScreen'];

/** Sound, voice, breath pacer and full screen: on or off; and the list of keys. */
export function StageSwitches(props: StageProps) {
  const words = props.words.options;
  return (
    // biome-ignore lint/a11y/useSemanticElements: switches under one name, no form to fill
    <div class="stage-switches" role="group" aria-label={words.group}>
      {order
        .filter((which) => props.switches[which] !== undefined)
        .map((which) => (
          <button
            key={which}
            type="button"
            class="button button-quiet"
            aria-pressed={props.switches[which]}
            aria-keyshortcuts={keys[which]}
            onClick={() => props.onSwitch(which)}
          >
            {words[which]}
          </button>
        ))}
      <button
        type="button"
        class="button button-quiet"
        aria-keyshortcuts="?"
        onClick={() => props.onHelp(true)}
      >
        {words.help}
      </button>
    </div>
  );
}
