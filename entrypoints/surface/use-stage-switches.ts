import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { StageProps, StageSwitch } from '../../components/stage/stage-props.ts';
import type { BegunSession } from './begin-session.ts';
import type { SessionSurfaceConfig } from './surface-config.ts';

/** Sound, voice, breath pacer and full screen: what is on, and how to turn it. */
export function useStageSwitches(
  config: SessionSurfaceConfig,
  { player, voice: speech }: BegunSession,
  root: RefObject<HTMLDivElement | null>,
): { readonly switches: StageProps['switches']; readonly onSwitch: (which: StageSwitch) => void } {
  const { bells, voice, breathPacer } = config.settings.value;
  const { spoken } = config.words;
  const fullScreen = useFullScreen(config.fullScreen);
  const hushed = useRef(voice);

  const onSwitch = (which: StageSwitch) => {
    switch (which) {
      case 'sound':
        // One key for quiet: the voice goes with the bells, and comes back with them.
        if (bells) hushed.current = voice;
        if (voice) speech.cancel();
        config.onSettings(
          bells ? { bells: false, voice: false } : { bells: true, voice: hushed.current },
        );
        player.say(bells ? spoken.soundOff : spoken.soundOn);
        break;
      case 'voice': {
        const none = speech.isMissing();
        if (voice) speech.cancel();
        config.onSettings({ voice: !voice });
        player.say(voice ? spoken.voiceOff : none ? spoken.noVoice : spoken.voiceOn);
        break;
      }
      case 'breathPacer':
        config.onSettings({ breathPacer: !breathPacer });
        break;
      case 'fullScreen':
        if (fullScreen !== undefined) void toggleFullScreen(root.current);
    }
  };
  return {
    switches: { sound: bells, voice, breathPacer, ...(fullScreen !== undefined && { fullScreen }) },
    onSwitch,
  };
}

/** Whether the page is in full screen; `undefined` where it cannot be. */
function useFullScreen(offered: boolean): boolean | undefined {
  const [on, setOn] = useState(() => document.fullscreenElement !== null);
  useEffect(() => {
    const look = () => setOn(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  return offered && document.fullscreenEnabled ? on : undefined;
}

async function toggleFullScreen(element: HTMLElement | null): Promise<void> {
  // Refused without a gesture; then everything stays as it is.
  if (document.fullscreenElement) await document.exitFullscreen().catch(() => {});
  else await element?.requestFullscreen().catch(() => {});
}
