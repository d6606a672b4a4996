import type { OfferWay } from '../../domain/settings/settings.ts';
import { ChoiceField } from '../fields/choice-field.tsx';
import { useWords } from '../words/words-context.tsx';
import type { GroupProps } from './settings-props.ts';

const ways: readonly OfferWay[] = ['notification', 'window', 'new-tab', 'badge'];

/** How a break is offered. */
export function OfferSettings({ settings, change }: GroupProps) {
  const words = useWords('settings').offersBy;
  return (
    <ChoiceField
      id="offers-by"
      words={words}
      value={settings.offersBy}
      choices={ways.map((value) => ({ value, label: words.ways[value] }))}
      onChange={(offersBy) => change({ offersBy }, words.label)}
    />
  );
}
