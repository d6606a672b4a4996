import { useState } from 'preact/hooks';
import type { Equipment, Place } from '../../domain/movement/movement.ts';
import { ChoiceField, ManyField } from '../fields/choice-field.tsx';
import { FieldNote } from '../fields/field-note.tsx';
import { SwitchField } from '../fields/switch-field.tsx';
import { useWords } from '../words/words-context.tsx';
import type { GroupProps } from './settings-props.ts';

const places: readonly Place[] = ['desk', 'standing', 'floor'];

const equipment: readonly Equipment[] = [
  'chair',
  'chair-with-back',
  'mat',
  'foam-roller',
  'rolled-towel',
  'exercise-ball',
  'massage-ball',
  'dumbbells',
  'resistance-band',
  'overhead-anchor',
];

/** The last is as long as the longest movement takes. */
const minutesAtHand: readonly number[] = [1, 2, 3, 5];

const stifferSides = ['none', 'left', 'right'] as const;

/** A term as it stands at the head of a choice. */
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Places where stretches may be done; at least one stays chosen. */
export function PlacesField({ settings, change }: GroupProps) {
  const words = useWords('settings');
  const terms = useWords('terms');
  const [none, setNone] = useState(false);
  return (
    <ManyField
      words={words.places}
      values={settings.places}
      choices={places.map((value) => ({ value, label: terms.places[value] }))}
      error={none ? words.placesEmpty : undefined}
      onChange={(chosen) => {
        setNone(chosen.length === 0);
        if (chosen.length > 0) change({ places: chosen }, words.places.label);
      }}
    />
  );
}

/** What is at hand. */
export function EquipmentField({ settings, change }: GroupProps) {
  const words = useWords('settings');
  const terms = useWords('terms');
  return (
    <ManyField
      words={words.equipment}
      values={settings.equipment}
      choices={equipment.map((value) => ({ value, label: capital(terms.equipment[value]) }))}
      onChange={(chosen) => change({ equipment: chosen }, words.equipment.label)}
    />
  );
}

/** What may be offered. */
export function StretchSettings(props: GroupProps & { readonly library: string }) {
  const words = useWords('settings');
  return (
    <>
      <PlacesField {...props} />
      <EquipmentField {...props} />
      <SwitchField
        id="strength"
        words={words.strength}
        value={props.settings.strength}
        onChange={(strength) => props.change({ strength }, words.strength.label)}
      />
      <ChoiceField
        id="minutes-at-hand"
        words={words.minutesAtHand}
        value={props.settings.minutesAtHand}
        choices={minutesAtHand.map((value) => ({ value, label: words.minutesAtMost(value) }))}
        onChange={(value) => props.change({ minutesAtHand: value }, words.minutesAtHand.label)}
      />
      <ChoiceField
        id="stiffer-side"
        words={words.stifferSide}
        value={props.settings.stifferSide}
        choices={stifferSides.map((value) => ({ value, label: words.stifferSides[value] }))}
        onChange={(value) => props.change({ stifferSide: value }, words.stifferSide.label)}
      />
      <FieldNote words={{ label: words.favourites.text }}>
        <p class="soft small">
          {words.favourites.text} <a href={props.library}>{words.favourites.link}</a>
        </p>
      </FieldNote>
    </>
  );
}
