import { useWords } from '../words/words-context.tsx';

/** The way to the advice, and at once to when one should see someone. */
export function CareLinks(props: {
  readonly adviceAddress: string;
  readonly careAddress: string;
  readonly libraryAddress?: string;
  readonly setsAddress?: string;
  readonly planAddress?: string;
  /** Which of the two is this page. */
  readonly here?: 'advice' | 'care' | undefined;
}) {
  const { see } = useWords('library');
  const current = (link: 'advice' | 'care') => (link === props.here ? 'page' : undefined);
  return (
    <p class="care-links">
      {props.libraryAddress && <a href={props.libraryAddress}>{see.all}</a>}
      {props.setsAddress && <a href={props.setsAddress}>{see.sets}</a>}
      {props.planAddress && <a href={props.planAddress}>{see.plan}</a>}
      <a href={props.adviceAddress} aria-current={current('advice')}>
        {see.advice}
      </a>
      <a href={props.careAddress} aria-current={current('care')}>
        {see.care}
      </a>
    </p>
  );
}
