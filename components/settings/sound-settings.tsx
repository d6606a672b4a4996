import { SelectField } from '../fields/select-field.tsx';
import { SliderField } from '../fields/slider-field.tsx';
import { SwitchField } from '../fields/switch-field.tsx';
import { useWords } from '../words/words-context.tsx';
import type { GroupProps, SettingsProps } from './settings-props.ts';

type SoundProps = GroupProps & Pick<SettingsProps, 'voices' | 'onTryBell' | 'onTryVoice'>;

/** Bells and the spoken guidance, each with a button to hear it. */
export function SoundSettings(props: SoundProps) {
  const words = useWords('settings');
  const { settings, change } = props;
  const { session } = settings;
  return (
    <>
      <SwitchField
        id="bells"
        words={words.bells}
        value={session.bells}
        onChange={(bells) => change({ session: { bells } }, words.bells.label)}
      />
      <SliderField
        id="volume"
        words={words.volume}
        value={Math.round(session.volume * 100)}
        min={0}
        max={100}
        step={5}
        shown={words.percent(Math.round(session.volume * 100))}
        onChange={(percent) => change({ session: { volume: percent / 100 } }, words.volume.label)}
      />
      {session.bells && (
        <button type="button" class="button" onClick={props.onTryBell}>
          {words.tryBell}
        </button>
      )}
      <SwitchField
        id="voice"
        words={words.voice}
        value={session.voice}
        onChange={(voice) => change({ session: { voice } }, words.voice.label)}
      />
      {session.voice && <VoiceSettings {...props} />}
    </>
  );
}

function VoiceSettings({ settings, change, voices, onTryVoice }: SoundProps) {
  const words = useWords('settings');
  const { session } = settings;
  if (voices.length === 0) return <p class="soft small">{words.noVoices}</p>;
  return (
    <>
      <SelectField
        id="which-voice"
        words={words.whichVoice}
        value={session.voiceUri}
        choices={[
          { value: '', label: words.anyVoice },
          ...voices.map(({ uri, name }) => ({ value: uri, label: name })),
        ]}
        onChange={(voiceUri) => change({ session: { voiceUri } }, words.whichVoice.label)}
      />
      <SliderField
        id="voice-rate"
        words={words.voiceRate}
        value={session.voiceRate}
        min={0.5}
        max={2}
        step={0.1}
        shown={words.times(session.voiceRate)}
        onChange={(voiceRate) => change({ session: { voiceRate } }, words.voiceRate.label)}
      />
      <button type="button" class="button" onClick={onTryVoice}>
        {words.tryVoice}
      </button>
    </>
  );
}
