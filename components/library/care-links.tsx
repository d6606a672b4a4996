import { useWords } from '../words/words-context.tsx';

/** The way to the advice, and at once to when one should see someone. */
export function CareLinks(props: {
  readonly adviceAddress: string;
  readonly careAddress: string;
  readonly libraryAddress?: string;
  readonly setsAddress?: string;
  readonly planAddress?: string;
}) {
  const { see } = useWords('library');
  return (
    <p class="care-links">
      {props.libraryAddress && <a href={props.libraryAddress}>{see.all}</a>}
      {props.setsAddress && <a href={props.setsAddress}>{see.sets}</a>}
      {props.planAddress && <a href={props.planAddress}>{see.plan}</a>}
      <a href={props.adviceAddress}>{see.advice}</a>
      <a href={props.careAddress}>{see.care}</a>
    </p>
  );
}
