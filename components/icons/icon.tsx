/** Strokes on a 20 × 20 grid; drawn in the colour of the text around them. */
const strokes = {
  play: 'M6.5 4.2v11.6L16 10z',
  pause: 'M7 4.5v11M13 4.5v11',
  call: 'M5 3.5h2.5L9 7 7.3 8.4a9 9 0 0 0 4.3 4.3L13 11l3.5 1.5V15c0 .8-.7 1.5-1.5 1.5C8.6 16.5 3.5 11.4 3.5 5 3.5 4.2 4.2 3.5 5 3.5z',
  rise: 'M10 16.5V4M5 8.5 10 3.5l5 5',
  swap: 'M3.5 7h12l-3-3M16.5 13h-12l3 3',
  history: 'M10 3.5a6.5 6.5 0 1 1-6.1 4.2M3.5 3.5v4.2h4.2M10 6.5V10l2.5 1.8',
  library: 'M4 4h4.5v5H4zM11.5 4H16v5h-4.5zM4 12h4.5v4.5H4zM11.5 12H16v4.5h-4.5z',
  settings: 'M3 6h6M13 6h4M3 14h2M9 14h8M11 4v4M7 12v4',
  heart: 'M10 16.2S3.5 12.5 3.5 8A3.3 3.3 0 0 1 10 6.6 3.3 3.3 0 0 1 16.5 8c0 4.5-6.5 8.2-6.5 8.2z',
  hide: 'M4 4l12 12M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z',
  check: 'M4 10.5l4 4 8-9',
  care: 'M10 3.5 17 16H3zM10 8v4M10 13.9v.2',
  open: 'M8 5l5 5-5 5',
  bin: 'M4 6h12M8 6V4h4v2M5.5 6l.8 10.5h7.4L14.5 6M8.5 9v5M11.5 9v5',
  search: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM13 13l3.5 3.5',
} as const;

export type IconName = keyof typeof strokes;

/** A small drawing beside words that say the same; it has no name of its own. */
export function Icon(props: { readonly name: IconName; readonly filled?: boolean }) {
  return (
    <svg
      class={props.name === 'open' ? 'icon icon-directed' : 'icon'}
      viewBox="0 0 20 20"
      fill={props.filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={strokes[props.name]} />
    </svg>
  );
}
