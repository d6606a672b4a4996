import { useEffect, useState } from 'preact/hooks';
import { lookOfDay } from '../../components/figure/look.ts';
import { AdviceView } from '../../components/library/advice-view.tsx';
import { noFilter } from '../../components/library/library-filter.ts';
import { LibraryView } from '../../components/library/library-view.tsx';
import { adviceList } from '../../content/catalogue/advice.ts';
import { catalogue } from '../../content/catalogue/index.ts';
import { enAdvice } from '../../content/words/advice/en.ts';
import { titles } from '../../content/words/movements/en/titles.ts';
import { estimateSeconds } from '../../domain/movement/estimate.ts';
import type { Movement, MovementId } from '../../domain/movement/movement.ts';
import { localDay } from '../../domain/time/local-day.ts';
import { currentZone } from '../../platform/time/now.ts';
import { pageAddresses } from '../surface/addresses.ts';
import { careNotices, noteAnswered, noteSign } from '../surface/care-notice.ts';
import { changeSettings } from '../surface/change-settings.ts';
import { LookedAtFigure } from '../surface/looked-at-figure.tsx';
import { noticesOf } from '../surface/notices.ts';
import type { PageState } from '../surface/page-state.ts';
import { setSessionAddress } from '../surface/session-address.ts';
import {
  adviceAddress,
  adviceAddressOf,
  allAddress,
  movementAddress,
  planAddress,
  readLibraryAddress,
  setsAddress,
} from './library-address.ts';
import { MovementPage } from './movement-page.tsx';
import { PlanEditorPage, PlanPage } from './plan-page.tsx';
import { RoutinePage } from './routine-page.tsx';
import { SetsPage } from './sets-page.tsx';

export function LibraryPages({ state }: { readonly state: PageState }) {
  const [address, setAddress] = useState(() => readLibraryAddress(location.hash));
  const [filter, setFilter] = useState(noFilter);
  useEffect(() => {
    const onMove = () => {
      setAddress(readLibraryAddress(location.hash));
      scrollTo(0, 0);
      focusHeading();
    };
    addEventListener('hashchange', onMove);
    return () => removeEventListener('hashchange', onMove);
  }, []);

  const isCarePage =
    address.page === 'advice' && (address.id === 'see-someone' || address.id === 'red-flags');
  const isRead = address.page === 'advice' && address.id === 'see-someone';
  useEffect(() => {
    if (isRead && careNotices(state).length > 0) void noteAnswered(state);
  }, [isRead]);

  const links = { ...pageAddresses(), library: allAddress };
  const nameOf = (id: MovementId) => titles[id].name;
  if (address.page === 'advice') {
    return (
      <AdviceView
        open={address.id}
        advice={adviceList}
        words={enAdvice}
        addressOf={adviceAddressOf}
        nameOf={nameOf}
        movementAddressOf={movementAddress}
        adviceAddress={adviceAddress}
        links={links}
        // The two pages say themselves what the notice would.
        notices={noticesOf(state, isCarePage ? [] : undefined)}
        onSign={() => void noteSign(state)}
      />
    );
  }
  if (address.page === 'movement') {
    return <MovementPage key={address.id} id={address.id} state={state} links={links} />;
  }
  if (address.page === 'plan') {
    return address.edit ? (
      <PlanEditorPage state={state} links={links} />
    ) : (
      <PlanPage state={state} links={links} />
    );
  }
  if (address.page === 'sets') return <SetsPage state={state} links={links} />;
  if (address.page === 'routine') {
    return <RoutinePage key={address.id} {...address} state={state} links={links} />;
  }
  const { favourites, excluded, figure } = state.settings.value;
  const look = lookOfDay(figure, localDay(state.nowMs.value, currentZone()));
  return (
    <LibraryView
      movements={catalogue.map((movement) => ({
        movement,
        ...titles[movement.id],
        minutes: minutesOf(movement),
      }))}
      filter={filter}
      onFilter={setFilter}
      favourites={favourites}
      excluded={excluded}
      renderFigure={(id) => (
        <LookedAtFigure movementId={id} look={look} settings={state.settings.value} />
      )}
      addressOf={movementAddress}
      adviceAddress={adviceAddress}
      setsAddress={setsAddress}
      planAddress={planAddress}
      careAddress={adviceAddressOf('see-someone')}
      links={links}
      notices={noticesOf(state)}
      onStartSet={(minutes) => location.assign(setSessionAddress(minutes))}
      onFavourite={(id, on) => void changeSettings({ favourites: withId(favourites, id, on) })}
    />
  );
}

/** For about two seconds; longer than the words of a movement take to come. */
const mostFrames = 120;

/** A reader begins where the new page begins, as soon as that is there. */
function focusHeading(frames = 0): void {
  requestAnimationFrame(() => {
    const heading = document.querySelector('h1');
    if (heading) {
      heading.setAttribute('tabindex', '-1');
      heading.focus({ preventScroll: true });
    } else if (frames < mostFrames) focusHeading(frames + 1);
  });
}

export function minutesOf(movement: Movement): number {
  return Math.max(1, Math.round(estimateSeconds(movement, movement.defaultDose) / 60));
}

export function withId(
  ids: readonly MovementId[],
  id: MovementId,
  on: boolean,
): readonly MovementId[] {
  const others = ids.filter((known) => known !== id);
  return on ? [...others, id] : others;
}
