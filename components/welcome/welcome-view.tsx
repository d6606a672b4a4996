import type { ComponentChildren } from 'preact';
import type { Settings } from '../../domain/settings/settings.ts';
import { FigureSlot } from '../figure-slot/figure-slot.tsx';
import { Notices } from '../notices/notice.tsx';
import type { NoticeProps } from '../notices/notice-props.ts';
import {
  NotificationTest,
  type NotificationTestProps,
} from '../notification-test/notification-test.tsx';
import type { SettingsPatch } from '../settings/settings-patch.ts';
import { EquipmentField, PlacesField } from '../settings/stretch-settings.tsx';
import { useWords } from '../words/words-context.tsx';
import { LimitChoice } from './limit-choice.tsx';
import '../icons/icon.css';
import './welcome.css';

export interface WelcomeProps {
  readonly settings: Settings;
  readonly notificationTest: NotificationTestProps;
  readonly notices?: readonly NoticeProps[];
  /** The page about when to see someone. */
  readonly careAddress: string;
  readonly figure?: ComponentChildren;
  readonly onChange: (patch: SettingsPatch) => void;
  readonly onDone: () => void;
  readonly onTryStretch: () => void;
}

/** The first page: asks only what matters, tries a notification, says when to be careful. */
export function WelcomeView(props: WelcomeProps) {
  const words = useWords('welcome');
  const group = { settings: props.settings, change: props.onChange };
  return (
    <main class="welcome">
      <header class="welcome-head">
        {props.figure && <FigureSlot class="welcome-figure">{props.figure}</FigureSlot>}
        <h1>{words.title}</h1>
        <p class="welcome-lead">{words.lead}</p>
        <p class="soft">{words.privacy}</p>
      </header>
      <Notices notices={props.notices} />
      <LimitChoice settings={props.settings} onChange={props.onChange} />
      <section class="welcome-step" aria-labelledby="welcome-fits">
        <h2 id="welcome-fits">{words.fits.heading}</h2>
        <PlacesField {...group} />
        <EquipmentField {...group} />
      </section>
      <section class="welcome-step" aria-labelledby="welcome-test">
        <h2 id="welcome-test">{words.test.heading}</h2>
        <NotificationTest {...props.notificationTest} />
      </section>
      <section class="welcome-step" aria-labelledby="welcome-care">
        <h2 id="welcome-care">{words.care.heading}</h2>
        <ul>
          {words.care.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <p>
          <a href={props.careAddress}>{words.care.more}</a>
        </p>
      </section>
      <footer class="welcome-done">
        <button type="button" class="button button-main" onClick={props.onDone}>
          {words.done}
        </button>
        <button type="button" class="button button-quiet" onClick={props.onTryStretch}>
          {words.firstStretch}
        </button>
        <p class="soft">{words.doneHint}</p>
      </footer>
    </main>
  );
}
