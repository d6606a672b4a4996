import type { ComponentChildren } from 'preact';
import { type PageAddresses, PageLinks } from '../links/page-links.tsx';
import { Notices } from '../notices/notice.tsx';
import type { NoticeProps } from '../notices/notice-props.ts';
import { WholeWords } from './whole-words.tsx';
import '../icons/icon.css';
import './page-frame.css';

/** What the pages one reads have in common: the way to the others, the title, notices. */
export function PageFrame(props: {
  readonly title: string;
  readonly links: PageAddresses;
  /** Which of the links is this page. */
  readonly here?: keyof PageAddresses;
  readonly notices?: readonly NoticeProps[] | undefined;
  readonly children: ComponentChildren;
}) {
  return (
    <div class="page">
      <header class="page-head">
        <PageLinks to={props.links} {...(props.here && { here: props.here })} />
      </header>
      <main class="page-main">
        <h1>
          <WholeWords text={props.title} />
        </h1>
        <Notices notices={props.notices} />
        {props.children}
      </main>
    </div>
  );
}
