import { Icon, type IconName } from '../icons/icon.tsx';
import { SittingRing } from '../ring/sitting-ring.tsx';
import { SittingTime } from '../time/sitting-time.tsx';
import { useWords } from '../words/words-context.tsx';
import { clockSentences } from './clock-words.ts';
import { type PopupProps, popupMode } from './popup-props.ts';

const marks: Partial<Record<PopupProps['reading']['tone'], IconName>> = {
  'in-call': 'call',
  paused: 'pause',
};

/** How long, since when, and when the next break comes and why. */
export function ClockHead(props: PopupProps) {
  const words = useWords('popup');
  const common = useWords('common');
  const { heading, sentences } = clockSentences(popupMode(props), props, words, common);
  const { reading } = props;
  const mark = marks[reading.tone];
  return (
    <header class="clock-head">
      <SittingRing tone={reading.tone} fullness={reading.sinceStretchMs / props.sitLimitMs}>
        {mark && <Icon name={mark} />}
        <SittingTime sittingMs={reading.sittingMs} />
      </SittingRing>
      <div class="clock-head-text">
        <h1>{heading}</h1>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </header>
  );
}
