import { useRef } from 'preact/hooks';
import { FigureSlot } from '../figure-slot/figure-slot.tsx';
import { useShortcuts } from '../keyboard/use-shortcuts.ts';
import { PageLinks } from '../links/page-links.tsx';
import { useWords } from '../words/words-context.tsx';
import { ClockHead } from './clock-head.tsx';
import { MainAnswer } from './main-answer.tsx';
import { MomentActions } from './moment-actions.tsx';
import { type PopupProps, popupMode } from './popup-props.ts';
import { popupShortcuts } from './popup-shortcuts.ts';
import { SuggestedStretch } from './suggested-stretch.tsx';
import '../icons/icon.css';
import '../notices/notice.css';
import './popup.css';

/** The toolbar popup: where one stands, and the one thing worth doing now. */
export function PopupView(props: PopupProps) {
  const words = useWords('popup');
  const common = useWords('common');
  const mode = popupMode(props);
  const view = useRef<HTMLElement>(null);
  const stretching = props.stage !== undefined && props.stage !== null;
  const openPauses = () => view.current?.querySelector<HTMLElement>('[data-shortcut="p"]')?.click();
  useShortcuts(popupShortcuts(mode, props, openPauses), props.shortcuts !== false && !stretching);
  if (stretching) return <main class="popup popup-stretching">{props.stage}</main>;
  return (
    <main class="popup" data-mode={mode} ref={view}>
      <ClockHead {...props} />
      {mode === 'resume' && <FigureSlot class="suggested-figure">{props.figure}</FigureSlot>}
      <MainAnswer {...props} mode={mode} />
      {mode !== 'resume' && <SuggestedStretch {...props} mode={mode} />}
      <MomentActions {...props} mode={mode} />
      <div class="popup-notes">{props.notes}</div>
      <div class="notices" role="status">
        {props.notices}
      </div>
      <footer class="popup-foot">
        <p class="soft small">
          {words.today(common.durationShort(props.today.sittingMs))}
          {' · '}
          {common.breaksTaken(props.today.breaksTaken, props.today.breaksOffered)}
          {props.today.plan &&
            ` · ${common.planDone(props.today.plan.done, props.today.plan.wanted)}`}
        </p>
        <PageLinks to={props.links} newTab />
      </footer>
    </main>
  );
}
