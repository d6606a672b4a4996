import { Icon } from '../icons/icon.tsx';
import { useWords } from '../words/words-context.tsx';
import './page-links.css';

/** Addresses of the other pages, given by whoever wires the page. */
export interface PageAddresses {
  readonly history: string;
  readonly library: string;
  readonly settings: string;
}

const order = ['history', 'library', 'settings'] as const;

/** The quiet way to the other pages. `newTab`: for the popup, which a link would close. */
export function PageLinks(props: {
  readonly to: PageAddresses;
  readonly newTab?: boolean;
  /** The page one is on. */
  readonly here?: keyof PageAddresses;
}) {
  const { links, pages } = useWords('common');
  return (
    <nav class="page-links" aria-label={pages}>
      {order.map((page) => (
        <a
          key={page}
          class="page-link"
          href={props.to[page]}
          aria-current={page === props.here ? 'page' : undefined}
          {...(props.newTab && { target: '_blank', rel: 'noopener' })}
        >
          <Icon name={page} />
          <span>{links[page]}</span>
        </a>
      ))}
    </nav>
  );
}
