import { useEffect, useState } from 'preact/hooks';
import { lookOfDay } from '../../components/figure/look.ts';
import { MovementView } from '../../components/library/movement-view.tsx';
import type { PageAddresses } from '../../components/links/page-links.tsx';
import { movementById } from '../../content/catalogue/index.ts';
import { titles } from '../../content/words/movements/en/titles.ts';
import { loadMovementWords } from '../../content/words/movements/load.ts';
import type { MovementWords } from '../../content/words/movements/movement-words.ts';
import type { MovementId } from '../../domain/movement/movement.ts';
import { localDay } from '../../domain/time/local-day.ts';
import { currentZone } from '../../platform/time/now.ts';
import { changeSettings } from '../surface/change-settings.ts';
import { LoopingFigure } from '../surface/looping-figure.tsx';
import type { PageState } from '../surface/page-state.ts';
import { movementSessionAddress } from '../surface/session-address.ts';
import {
  adviceAddress,
  adviceAddressOf,
  movementAddress,
  newRoutineWith,
} from './library-address.ts';
import { minutesOf, withId } from './library-pages.tsx';
import { OwnHistory } from './own-history.tsx';

/** Everything about one movement; its words are loaded with it. */
export function MovementPage(props: {
  readonly id: MovementId;
  readonly state: PageState;
  readonly links: PageAddresses;
}) {
  const { id, state } = props;
  const [words, setWords] = useState<MovementWords | null>(null);
  useEffect(() => {
    void loadMovementWords(id).then(setWords);
  }, [id]);
  if (!words) return null;
  const movement = movementById(id);
  const { favourites, excluded, figure } = state.settings.value;
  const look = lookOfDay(figure, localDay(state.nowMs.value, currentZone()));
  return (
    <MovementView
      movement={movement}
      words={words}
      minutes={minutesOf(movement)}
      favourite={favourites.includes(id)}
      excluded={excluded.includes(id)}
      renderFigure={({ movementId, side }) => (
        <LoopingFigure
          movementId={movementId}
          side={side}
          look={look}
          label={titles[movementId].name}
          settings={state.settings.value}
        />
      )}
      history={<OwnHistory movementId={id} />}
      nameOf={(other) => titles[other].name}
      addressOf={movementAddress}
      adviceAddress={adviceAddress}
      askFirstAddress={adviceAddressOf('ask-first')}
      careAddress={adviceAddressOf('see-someone')}
      links={props.links}
      toRoutineAddress={newRoutineWith(id)}
      onStart={(variantId) => location.assign(movementSessionAddress(id, variantId))}
      onFavourite={(on) => void changeSettings({ favourites: withId(favourites, id, on) })}
      onExclude={(on) => void changeSettings({ excluded: withId(excluded, id, on) })}
    />
  );
}
