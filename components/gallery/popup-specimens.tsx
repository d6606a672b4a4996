import { minuteMs } from '../../domain/time/units.ts';
import { Notice } from '../notices/notice.tsx';
import type { PopupProps } from '../popup/popup-props.ts';
import { PopupView } from '../popup/popup-view.tsx';
import { now, offer, reading, sitLimitMs, zone } from './fake-clock.ts';
import type { Specimen } from './specimen.ts';
import { StandInFigure } from './stand-in-figure.tsx';

const nothing = () => {};

export const pages = { history: '#history', library: '#library', settings: '#settings' };

export const suggestion = {
  movementId: 'seated-twist',
  name: 'Seated twist',
  minutesLabel: '2 minutes',
  upright: true,
  reason: 'Your back has not turned yet today.',
} as const;

const props: PopupProps = {
  reading: reading(24),
  zone,
  sitLimitMs,
  suggestion,
  today: { sittingMs: 130 * minuteMs, breaksTaken: 3, breaksOffered: 4 },
  resumable: null,
  links: pages,
  figure: <StandInFigure />,
  onStart: nothing,
  onStartSet: nothing,
  onAnother: nothing,
  onSnooze: nothing,
  onCall: nothing,
  onPause: nothing,
  onResumeReminders: nothing,
  onGotUp: nothing,
  onResumeSession: nothing,
  onLeaveSession: nothing,
};

const states: Readonly<Record<string, Partial<PopupProps>>> = {
  sitting: {},
  'sitting-after-credit': {
    reading: reading(5, {
      lastCredit: { awayMs: 3 * minuteMs, creditMs: 15 * minuteMs, atMs: now - minuteMs },
    }),
  },
  'just-sat-down': {
    reading: reading(0),
    today: { sittingMs: 0, breaksTaken: 0, breaksOffered: 0 },
  },
  snoozed: { reading: reading(33, { snoozeLeftMs: 4 * minuteMs }) },
  due: { reading: reading(31, { tone: 'due', offer }) },
  'due-snoozed-twice': {
    reading: reading(64, {
      tone: 'due',
      offer: { ...offer, moment: 'after-snooze', snoozesBefore: 2, standingFirst: true },
    }),
    suggestion: {
      movementId: 'standing-side-bend',
      name: 'Standing side bend, one leg crossed behind',
      minutesLabel: '1 minute',
      upright: true,
      reason: '64 minutes of sitting: getting up helps most now.',
    },
  },
  held: { reading: reading(47, { tone: 'held', heldBy: ['fullscreen'] }) },
  'in-call': { reading: reading(38, { tone: 'in-call', kind: 'in-call', heldBy: ['in-call'] }) },
  paused: {
    reading: reading(12, { tone: 'paused', kind: 'paused', pausedUntilMs: now + 30 * minuteMs }),
  },
  away: { reading: reading(0, { tone: 'away', kind: 'away' }) },
  resume: { resumable: { name: 'Seated twist' } },
  'nothing-fits': { suggestion: null },
  notices: {
    notices: (
      <>
        <Notice kind="database-failing" onAct={nothing} />
        <Notice kind="notifications-blocked" onAct={nothing} onClose={nothing} />
      </>
    ),
  },
};

export const popupSpecimens: readonly Specimen[] = Object.entries(states).map(
  ([state, changes]) => ({
    id: `popup/${state}`,
    render: () => <PopupView {...props} {...changes} shortcuts={false} />,
  }),
);
