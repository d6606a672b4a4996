import { QuietQuestion } from '../../components/corrections/quiet-question.tsx';
import { enCommon } from '../../content/words/en-common.ts';
import { enCorrections } from '../../content/words/en-corrections.ts';
import type { PageState } from './page-state.ts';
import '../../components/corrections/corrections.css';

/** The open offer on the new tab: one line, and nothing that moves or takes the focus. */
export function OfferLine(props: { readonly state: PageState; readonly onStart: () => void }) {
  const words = enCorrections.open;
  const { offer, sittingMs } = props.state.reading.value;
  if (!offer) return null;
  return (
    <QuietQuestion
      question={words.label}
      body={words.sat(enCommon.duration(sittingMs))}
      answers={[[words.start, props.onStart]]}
    />
  );
}
