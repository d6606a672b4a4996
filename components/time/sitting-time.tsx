import { isoDuration } from '../../domain/time/iso-duration.ts';
import { minuteMs } from '../../domain/time/units.ts';
import { useWords } from '../words/words-context.tsx';
import './sitting-time.css';

/** Minutes of sitting, large, with the ISO duration for whoever reads the page by machine. */
export function SittingTime(props: { readonly sittingMs: number }) {
  const { sitting } = useWords('popup');
  const minutes = Math.max(0, Math.floor(props.sittingMs / minuteMs));
  return (
    <time class="sitting-time" dateTime={isoDuration(props.sittingMs)}>
      <span class="sitting-time-number">{minutes}</span>{' '}
      <span class="sitting-time-unit">{sitting.minutes(minutes)}</span>
    </time>
  );
}
