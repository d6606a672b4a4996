import { minuteMs } from '../../domain/time/units.ts';
import { Notice } from '../notices/notice.tsx';
import type { NoticeKind } from '../notices/notice-props.ts';
import { type OfferProps, OfferView } from '../offer/offer-view.tsx';
import { suggestion } from './popup-specimens.tsx';
import type { Specimen } from './specimen.ts';
import { StandInFigure } from './stand-in-figure.tsx';

const nothing = () => {};

const offer: OfferProps = {
  offer: {
    suggestion,
    sittingMs: 47 * minuteMs,
    whyNow: 'It was held during your call.',
  },
  figure: <StandInFigure />,
  onStart: nothing,
  onSnooze: nothing,
  onSkip: nothing,
  onClose: nothing,
};

const kinds: readonly NoticeKind[] = [
  'care-sign',
  'care-worse-twice',
  'care-worse-weeks',
  'database-failing',
  'notifications-blocked',
  'session-elsewhere',
  'session-to-resume',
  'storage-full',
];

export const offerSpecimens: readonly Specimen[] = [
  { id: 'offer/open', render: () => <OfferView {...offer} /> },
  { id: 'offer/gone', render: () => <OfferView {...offer} offer={null} /> },
  ...kinds.map((kind) => ({
    id: `notices/${kind}`,
    render: () => <Notice kind={kind} onAct={nothing} onClose={nothing} />,
  })),
];
