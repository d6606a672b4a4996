import type { Direction, Equipment, Place } from '../../domain/movement/movement.ts';
import { useWords } from '../words/words-context.tsx';
import type { LibraryFilter } from './library-filter.ts';

const places: readonly Place[] = ['desk', 'standing', 'floor'];
const directions: readonly Direction[] = [
  'rotation',
  'side-bend',
  'extension',
  'flexion',
  'elongation',
  'release',
  'strength',
];
const equipment: readonly Equipment[] = [
  'foam-roller',
  'rolled-towel',
  'exercise-ball',
  'massage-ball',
  'dumbbells',
  'resistance-band',
];
const lengths = [1, 2, 4, 8];
const shows = ['all', 'favourites', 'excluded'] as const;

/** One of several, or any. */
function Pick<Value extends string>(props: {
  readonly label: string;
  readonly any?: string;
  readonly value: Value | null;
  readonly options: readonly (readonly [Value, string])[];
  readonly onPick: (value: Value | null) => void;
}) {
  return (
    <label class="filter">
      <span>{props.label}</span>
      <select
        onChange={(event) => props.onPick((event.currentTarget.value || null) as Value | null)}
      >
        {props.any && (
          <option value="" selected={props.value === null}>
            {props.any}
          </option>
        )}
        {props.options.map(([value, label]) => (
          <option key={value} value={value} selected={value === props.value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What narrows the library down. */
export function FilterBar(props: {
  readonly filter: LibraryFilter;
  readonly onFilter: (filter: LibraryFilter) => void;
}) {
  const words = useWords('library');
  const terms = useWords('terms');
  const { filter } = props;
  const set = (part: Partial<LibraryFilter>) => props.onFilter({ ...filter, ...part });
  return (
    <search class="filters" aria-label={words.filters}>
      <Pick
        label={words.place}
        any={words.anyPlace}
        value={filter.place}
        options={places.map((place) => [place, terms.places[place]])}
        onPick={(place) => set({ place })}
      />
      <Pick
        label={words.direction}
        any={words.anyDirection}
        value={filter.direction}
        options={directions.map((direction) => [direction, terms.directions[direction]])}
        onPick={(direction) => set({ direction })}
      />
      <Pick
        label={words.equipment}
        any={words.anyEquipment}
        value={filter.equipment}
        options={[
          ['none', words.noEquipment],
          ...equipment.map((each) => [each, terms.equipment[each]] as const),
        ]}
        onPick={(each) => set({ equipment: each })}
      />
      <Pick
        label={words.longest}
        any={words.anyLength}
        value={filter.mostMinutes === null ? null : String(filter.mostMinutes)}
        options={lengths.map((minutes) => [String(minutes), words.upTo(minutes)])}
        onPick={(minutes) => set({ mostMinutes: minutes === null ? null : Number(minutes) })}
      />
      <Pick
        label={words.show}
        value={filter.show}
        options={shows.map((show) => [show, words.shows[show]])}
        onPick={(show) => set({ show: show ?? 'all' })}
      />
      <label class="filter filter-check">
        <input
          type="checkbox"
          checked={filter.oneSided}
          onChange={(event) => set({ oneSided: event.currentTarget.checked })}
        />
        <span>{words.oneSided}</span>
      </label>
    </search>
  );
}
