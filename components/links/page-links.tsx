import { Icon } from '../icons/icon.tsx';
import { useWords } from '../words/words-context.tsx';
import './page-links.css';

/** Addresses of the other pages, given by whoever wires the page. */
export interface PageAddresses {
  /** The stretch of the day, where the new tab does not show it. */
  readonly today?: string;
  readonly history: string;
  readonly library: string;
  readonly settings: string;
}

const order = ['today', 'history', 'library', 'settings'] as const;

/** The quiet way to the other pages. `newTab`: for the popup, which a link would close. */
export function PageLinks(props: {
  readonly to: PageAddresses;
  readonly newTab?: boolean;
  /** The page one is on. */
  readonly here?: keyof PageAddresses;
}) {
  const { links, pages } = useWords('common');
  const shown = order.flatMap((page) => {
    const href = props.to[page];
    return href === undefined ? [] : [[page, href] as const];
  });
  return (
    <nav class="page-links" aria-label={pages}>
      {shown.map(([page, href]) => (
        <a
          key={page}
          class="page-link"
          href={href}
          aria-current={page === props.here ? 'page' : undefined}
          {...(props.newTab && { target: '_blank', rel: 'noopener' })}
        >
          <Icon name={page === 'today' ? 'heart' : page} />
          <span>{links[page]}</span>
        </a>
      ))}
    </nav>
  );
}
