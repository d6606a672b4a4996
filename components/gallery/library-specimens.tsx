import { useState } from 'preact/hooks';
import { type AdviceId, adviceList } from '../../content/catalogue/advice.ts';
import { catalogue, movementById } from '../../content/catalogue/index.ts';
import { enAdvice } from '../../content/words/advice/en.ts';
import { enMovements } from '../../content/words/movements/en/all.ts';
import { titles } from '../../content/words/movements/en/titles.ts';
import { estimateSeconds } from '../../domain/movement/estimate.ts';
import type { Movement, MovementId } from '../../domain/movement/movement.ts';
import { AdviceView } from '../library/advice-view.tsx';
import { noFilter } from '../library/library-filter.ts';
import { LibraryView } from '../library/library-view.tsx';
import { MovementView } from '../library/movement-view.tsx';
import { pages } from './popup-specimens.tsx';
import type { Specimen } from './specimen.ts';
import { StandInFigure } from './stand-in-figure.tsx';

const nameOf = (id: MovementId) => titles[id].name;
const addresses = {
  addressOf: (id: MovementId) => `#library/${id}`,
  adviceAddress: '#advice/list',
  setsAddress: '#sets',
  planAddress: '#plan',
  careAddress: '#advice/see-someone',
  askFirstAddress: '#advice/ask-first',
  links: pages,
};

const minutesOf = (movement: Movement) =>
  Math.max(1, Math.round(estimateSeconds(movement, movement.defaultDose) / 60));

const movements = catalogue.map((movement) => ({
  movement,
  ...titles[movement.id],
  minutes: minutesOf(movement),
}));

function LiveLibrary() {
  const [favourites, setFavourites] = useState<readonly MovementId[]>(['cat-cow']);
  const [filter, setFilter] = useState(noFilter);
  return (
    <LibraryView
      {...addresses}
      movements={movements}
      filter={filter}
      onFilter={setFilter}
      favourites={favourites}
      excluded={['torso-twist']}
      renderFigure={(id) => <StandInFigure id={id} />}
      onStartSet={() => {}}
      onFavourite={(id, on) =>
        setFavourites(on ? [...favourites, id] : favourites.filter((each) => each !== id))
      }
    />
  );
}

function LiveMovement({ id }: { readonly id: MovementId }) {
  const [favourite, setFavourite] = useState(false);
  const [excluded, setExcluded] = useState(false);
  const movement = movementById(id);
  return (
    <MovementView
      {...addresses}
      movement={movement}
      words={enMovements[id]}
      minutes={minutesOf(movement)}
      favourite={favourite}
      excluded={excluded}
      nameOf={nameOf}
      renderFigure={({ movementId, side }) => <StandInFigure id={movementId} side={side} />}
      history={<p>Done 12 times, last on Thursday. Better after 5 of 8 times you said.</p>}
      toRoutineAddress={`#routine/new/${id}`}
      onStart={() => {}}
      onFavourite={setFavourite}
      onExclude={setExcluded}
    />
  );
}

const advice = (open: AdviceId | null) => (
  <AdviceView
    open={open}
    advice={adviceList}
    words={enAdvice}
    addressOf={(id) => `#advice/${id}`}
    nameOf={nameOf}
    movementAddressOf={addresses.addressOf}
    adviceAddress={addresses.adviceAddress}
    links={pages}
    onSign={() => {}}
  />
);

export const librarySpecimens: readonly Specimen[] = [
  { id: 'library/all', render: () => <LiveLibrary /> },
  { id: 'library/seated-twist', render: () => <LiveMovement id="seated-twist" /> },
  { id: 'library/cobra', render: () => <LiveMovement id="cobra" /> },
  { id: 'advice/list', render: () => advice(null) },
  { id: 'advice/see-someone', render: () => advice('see-someone') },
  { id: 'advice/red-flags', render: () => advice('red-flags') },
  { id: 'advice/heat', render: () => advice('heat') },
];
