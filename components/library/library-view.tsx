import type { ComponentChildren } from 'preact';
import type { MovementId } from '../../domain/movement/movement.ts';
import type { SetMinutes } from '../../domain/session/compose-set.ts';
import { FigureSlot } from '../figure-slot/figure-slot.tsx';
import { Icon } from '../icons/icon.tsx';
import type { PageAddresses } from '../links/page-links.tsx';
import type { NoticeProps } from '../notices/notice-props.ts';
import { PageFrame } from '../page/page-frame.tsx';
import { WholeWords } from '../page/whole-words.tsx';
import { SetStarts } from '../routines/set-starts.tsx';
import { useWords } from '../words/words-context.tsx';
import { CareLinks } from './care-links.tsx';
import { FilterBar } from './filter-bar.tsx';
import {
  filterMovements,
  type LibraryFilter,
  type LibraryMovement,
  noFilter,
} from './library-filter.ts';
import './library.css';

export interface LibraryProps {
  readonly movements: readonly LibraryMovement[];
  /** What they are narrowed down to; it stays while a stretch of them is looked at. */
  readonly filter: LibraryFilter;
  readonly onFilter: (filter: LibraryFilter) => void;
  readonly favourites: readonly MovementId[];
  readonly excluded: readonly MovementId[];
  /** A still of a movement. */
  readonly renderFigure: (movementId: MovementId) => ComponentChildren;
  readonly addressOf: (movementId: MovementId) => string;
  readonly adviceAddress: string;
  /** The page of short sets and routines. */
  readonly setsAddress: string;
  /** The page of a plan from a professional. */
  readonly planAddress: string;
  /** The page about when to see someone. */
  readonly careAddress: string;
  readonly links: PageAddresses;
  readonly notices?: readonly NoticeProps[];
  readonly onStartSet?: (minutes: SetMinutes) => void;
  readonly onFavourite: (movementId: MovementId, on: boolean) => void;
}

/** All movements as stills, narrowed down by what one has and wants. */
export function LibraryView(props: LibraryProps) {
  const words = useWords('library');
  const { filter, onFilter } = props;
  const found = filterMovements(props.movements, filter, props);
  return (
    <PageFrame title={words.title} links={props.links} here="library" notices={props.notices}>
      <CareLinks
        setsAddress={props.setsAddress}
        planAddress={props.planAddress}
        adviceAddress={props.adviceAddress}
        careAddress={props.careAddress}
      />
      {props.onStartSet && <SetStarts onStartSet={props.onStartSet} />}
      <FilterBar filter={filter} onFilter={onFilter} />
      <p class="soft small" role="status">
        {found.length === 0 ? words.none : words.found(found.length)}
        {found.length === 0 && (
          <button type="button" class="button button-quiet" onClick={() => onFilter(noFilter)}>
            {words.clear}
          </button>
        )}
      </p>
      <ul class="library">
        {found.map((item) => (
          <LibraryItem key={item.movement.id} {...props} item={item} />
        ))}
      </ul>
    </PageFrame>
  );
}

function LibraryItem(props: LibraryProps & { readonly item: LibraryMovement }) {
  const words = useWords('library');
  const terms = useWords('terms');
  const { movement, name, short, minutes } = props.item;
  const favourite = props.favourites.includes(movement.id);
  const excluded = props.excluded.includes(movement.id);
  const place = movement.places[0];
  return (
    <li class={excluded ? 'library-item library-excluded' : 'library-item'}>
      <a class="library-link" href={props.addressOf(movement.id)}>
        <FigureSlot class="library-figure">{props.renderFigure(movement.id)}</FigureSlot>
        <h2>
          <WholeWords text={name} />
        </h2>
      </a>
      <p class="small soft">{short}</p>
      <p class="library-facts small">
        <span>{words.minutes(minutes)}</span>
        {place && <span>{terms.places[place]}</span>}
        {excluded && (
          <span>
            <Icon name="hide" /> {words.exclude}
          </span>
        )}
      </p>
      <button
        type="button"
        class="library-favourite"
        aria-pressed={favourite}
        aria-label={`${words.favourite}: ${name}`}
        title={words.favourite}
        onClick={() => props.onFavourite(movement.id, !favourite)}
      >
        <Icon name="heart" filled={favourite} />
      </button>
    </li>
  );
}
