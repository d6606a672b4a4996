import { minuteMs } from '../../domain/time/units.ts';
import { NewTabRow, type NewTabRowProps } from '../newtab/newtab-row.tsx';
import { type NewTabProps, NewTabView } from '../newtab/newtab-view.tsx';
import { Notice } from '../notices/notice.tsx';
import { day, morning, reading, stretches, zone } from './fake-clock.ts';
import { pages, suggestion } from './popup-specimens.tsx';
import type { Specimen } from './specimen.ts';
import { StandInFigure } from './stand-in-figure.tsx';

const props: NewTabProps = {
  suggestion,
  today: {
    sittingMs: 130 * minuteMs,
    breaksTaken: 2,
    breaksOffered: 3,
    intervals: morning,
    stretchedAtMs: stretches.slice(0, 2),
  },
  reading: reading(24),
  zone,
  links: pages,
  figure: <StandInFigure />,
  onStart: () => {},
  onStartSet: () => {},
};

const states: Readonly<Record<string, Partial<NewTabProps>>> = {
  morning: {},
  evening: {
    today: {
      sittingMs: 392 * minuteMs,
      breaksTaken: 5,
      breaksOffered: 8,
      intervals: day,
      stretchedAtMs: stretches,
    },
    reading: reading(35, { tone: 'due' }),
  },
  'day-one': {
    today: { sittingMs: 0, breaksTaken: 0, breaksOffered: 0, intervals: [], stretchedAtMs: [] },
    reading: reading(0),
  },
  'nothing-known-yet': { today: null, reading: null },
  'nothing-fits': { suggestion: null },
  'database-failing': {
    notices: <Notice kind="database-failing" onAct={() => {}} />,
  },
};

const sites = [
  { url: 'https://example.com/', name: 'Example', icon: null },
  { url: 'https://example.org/', name: 'A site with a name that is far too long', icon: null },
  { url: 'https://example.net/', name: 'www.example.net', icon: null },
];
const moreSites = sites.map(({ url, name }) => ({
  url: `${url}more`,
  name: `More ${name}`,
  icon: null,
}));

const rows: Readonly<Record<string, NewTabRowProps & Pick<NewTabProps, 'row'>>> = {
  search: { row: ['search'], onSearch: () => {}, sites: [] },
  sites: { row: ['sites'], onSearch: null, sites },
  'search-and-sites': {
    row: ['search', 'sites'],
    onSearch: () => {},
    sites: [...sites, ...moreSites],
  },
};

export const newtabSpecimens: readonly Specimen[] = [
  ...Object.entries(states).map(([state, changes]) => ({
    id: `newtab/${state}`,
    render: () => <NewTabView {...props} {...changes} />,
  })),
  ...Object.entries(rows).map(([state, { row, ...given }]) => ({
    id: `newtab/with-${state}`,
    render: () => (
      <>
        <NewTabView {...props} {...(row && { row })} />
        <NewTabRow {...given} />
      </>
    ),
  })),
];
