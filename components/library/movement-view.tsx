import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { MovementWords } from '../../content/words/movements/movement-words.ts';
import type { Movement, MovementId, Side, VariantId } from '../../domain/movement/movement.ts';
import { fillSides } from '../../domain/movement/side-words.ts';
import { FigureSlot } from '../figure-slot/figure-slot.tsx';
import { Icon } from '../icons/icon.tsx';
import type { PageAddresses } from '../links/page-links.tsx';
import { PageFrame } from '../page/page-frame.tsx';
import { useWords } from '../words/words-context.tsx';
import { CareLinks } from './care-links.tsx';
import { MovementCare } from './movement-care.tsx';
import { MovementDoses } from './movement-doses.tsx';
import { MovementNeighbours } from './movement-neighbours.tsx';
import { MovementSteps } from './movement-steps.tsx';
import './library.css';
import './movement.css';

export interface MovementProps {
  readonly movement: Movement;
  readonly words: MovementWords;
  /** Whole minutes with the usual dose, at least 1. */
  readonly minutes: number;
  readonly favourite: boolean;
  readonly excluded: boolean;
  readonly renderFigure: (shown: {
    readonly movementId: MovementId;
    readonly side: Side | null;
  }) => ComponentChildren;
  /** The person's own history with it. */
  readonly history?: ComponentChildren;
  readonly nameOf: (movementId: MovementId) => string;
  readonly addressOf: (movementId: MovementId) => string;
  readonly adviceAddress: string;
  readonly askFirstAddress: string;
  readonly careAddress: string;
  readonly links: PageAddresses;
  /** A new routine with this movement in it. */
  readonly toRoutineAddress: string;
  readonly onStart: (variantId?: VariantId) => void;
  readonly onFavourite: (on: boolean) => void;
  readonly onExclude: (on: boolean) => void;
}

const sides: readonly Side[] = ['left', 'right'];

/** Everything about one movement, for the side that is chosen. */
export function MovementView(props: MovementProps) {
  const words = useWords('library');
  const common = useWords('common');
  const terms = useWords('terms');
  const [side, setSide] = useState<Side>('left');
  const { movement } = props;
  const fill = (text: string) => fillSides(text, side, terms.sides);
  return (
    <PageFrame title={props.words.name} links={props.links} here="library">
      <CareLinks
        libraryAddress={props.links.library}
        adviceAddress={props.adviceAddress}
        careAddress={props.careAddress}
      />
      <div class="movement">
        <div class="movement-side">
          <FigureSlot class="movement-figure">
            {props.renderFigure({ movementId: movement.id, side: movement.sided ? side : null })}
          </FigureSlot>
          {movement.sided && (
            <fieldset class="movement-sides">
              <legend class="only-read">{words.side}</legend>
              {sides.map((each) => (
                <label key={each} class="choice">
                  <input
                    type="radio"
                    name="movement-side"
                    checked={each === side}
                    onChange={() => setSide(each)}
                  />
                  <span>{common.sides[each]}</span>
                </label>
              ))}
              {props.words.sideNote && <p class="small soft">{fill(props.words.sideNote)}</p>}
            </fieldset>
          )}
        </div>
        <div class="movement-lead">
          <p class="movement-short">{props.words.short}</p>
          <p class="library-facts">
            <span>{words.minutes(props.minutes)}</span>
            <span>{movement.places.map((place) => terms.places[place]).join(' · ')}</span>
            <span>{movement.directions.map((each) => terms.directions[each]).join(' · ')}</span>
          </p>
          <p>{fill(props.words.equipmentNote)}</p>
          <div class="movement-actions">
            <button type="button" class="button button-main" onClick={() => props.onStart()}>
              <Icon name="play" filled />
              {words.start}
            </button>
            <button
              type="button"
              class="button"
              aria-pressed={props.favourite}
              onClick={() => props.onFavourite(!props.favourite)}
            >
              <Icon name="heart" filled={props.favourite} />
              {words.favourite}
            </button>
            <button
              type="button"
              class="button"
              aria-pressed={props.excluded}
              onClick={() => props.onExclude(!props.excluded)}
            >
              <Icon name="hide" />
              {words.exclude}
            </button>
            <a class="button" href={props.toRoutineAddress}>
              {words.toRoutine}
            </a>
          </div>
          {props.excluded && <p class="small soft">{words.excludedHint}</p>}
        </div>
      </div>
      <div class="movement-parts">
        <div class="movement-column">
          <MovementSteps steps={props.words.steps} fill={fill} />
          <MovementNeighbours {...props} fill={fill} />
        </div>
        <div class="movement-column">
          <MovementCare {...props} fill={fill} />
          <MovementDoses movement={movement} />
          {props.history && (
            <section>
              <h2>{words.history}</h2>
              {props.history}
            </section>
          )}
        </div>
      </div>
    </PageFrame>
  );
}
