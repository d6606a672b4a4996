import type { Advice, AdviceId, AdviceKind } from '../../content/catalogue/advice.ts';
import type { AdviceBlock, AdviceInWords } from '../../content/words/advice/advice-words.ts';
import type { MovementId } from '../../domain/movement/movement.ts';
import { Icon } from '../icons/icon.tsx';
import type { PageAddresses } from '../links/page-links.tsx';
import type { NoticeProps } from '../notices/notice-props.ts';
import { PageFrame } from '../page/page-frame.tsx';
import { useWords } from '../words/words-context.tsx';
import { CareLinks } from './care-links.tsx';
import { WarningSigns } from './warning-signs.tsx';
import './library.css';
import './advice.css';

export interface AdviceProps {
  /** The piece that is read; null: the list of all. */
  readonly open: AdviceId | null;
  readonly advice: readonly Advice[];
  readonly words: AdviceInWords;
  readonly addressOf: (id: AdviceId) => string;
  readonly nameOf: (movementId: MovementId) => string;
  readonly movementAddressOf: (movementId: MovementId) => string;
  readonly adviceAddress: string;
  readonly links: PageAddresses;
  readonly notices?: readonly NoticeProps[];
  /** A warning sign was ticked; absent: they cannot be. */
  readonly onSign?: () => void;
}

const kinds: readonly AdviceKind[] = ['care', 'habit', 'relief', 'knowledge'];

/** The advice: all of it in groups, or one piece to read. */
export function AdviceView(props: AdviceProps) {
  const words = useWords('library').advice;
  const piece = props.advice.find(({ id }) => id === props.open);
  const title = piece ? props.words[piece.id].title : words.title;
  return (
    <PageFrame title={title} links={props.links} here="library" notices={props.notices}>
      <CareLinks
        libraryAddress={props.links.library}
        adviceAddress={props.adviceAddress}
        careAddress={props.addressOf('see-someone')}
        here={piece ? (piece.id === 'see-someone' ? 'care' : undefined) : 'advice'}
      />
      {piece ? <AdvicePiece {...props} piece={piece} /> : <AdviceList {...props} />}
      <p class="small soft">{words.note}</p>
    </PageFrame>
  );
}

function AdviceList(props: AdviceProps) {
  const words = useWords('library').advice;
  return (
    <div class="advice-list">
      {kinds.map((kind) => (
        <section key={kind}>
          <h2>{words.kinds[kind]}</h2>
          <ul class="advice-links">
            {props.advice
              .filter((each) => each.kind === kind)
              .map(({ id }) => (
                <li key={id}>
                  <a href={props.addressOf(id)}>{props.words[id].title}</a>
                  <p class="small soft">{props.words[id].summary}</p>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function AdvicePiece(props: AdviceProps & { readonly piece: Advice }) {
  const words = useWords('library').advice;
  const terms = useWords('terms');
  const { piece } = props;
  const text = props.words[piece.id];
  return (
    <article class="advice-piece">
      <p class="advice-summary">{text.summary}</p>
      {text.body.map((block) =>
        block.kind === 'list' && block.ticks && props.onSign ? (
          <WarningSigns
            key={block.items[0]}
            lead={block.lead}
            items={block.items}
            urgency={block.ticks}
            careAddress={props.addressOf('see-someone')}
            careTitle={props.words['see-someone'].title}
            onSign={props.onSign}
          />
        ) : (
          <Block
            key={block.kind === 'list' ? block.items[0] : block.text}
            block={block}
            addressOf={props.addressOf}
          />
        ),
      )}
      {piece.relatedMovements.length > 0 && (
        <section>
          <h2>{words.stretches}</h2>
          <ul class="advice-row">
            {piece.relatedMovements.map((id) => (
              <li key={id}>
                <a href={props.movementAddressOf(id)}>{props.nameOf(id)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{words.related}</h2>
        <ul class="advice-row">
          {piece.relatedAdvice.map((id) => (
            <li key={id}>
              <a href={props.addressOf(id)}>{props.words[id].title}</a>
            </li>
          ))}
        </ul>
      </section>
      <p class="small soft">{terms.credit(piece.sources)}</p>
    </article>
  );
}

function Block(props: {
  readonly block: AdviceBlock;
  readonly addressOf: AdviceProps['addressOf'];
}) {
  const { block } = props;
  if (block.kind === 'paragraph') return <p>{block.text}</p>;
  if (block.kind === 'pointer') {
    return (
      <p class="advice-pointer">
        <Icon name="care" />
        <a href={props.addressOf(block.to)}>{block.text}</a>
      </p>
    );
  }
  return (
    <div>
      {block.lead && <p class="advice-lead">{block.lead}</p>}
      <ul>
        {block.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}
