/** Headings and rows of words; the first cell of a row names it. */
export interface TableContent {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The numbers of a picture. It scrolls by itself where it is wider than the page. */
export function ChartTable(props: TableContent & { readonly caption: string }) {
  return (
    // A scrolling region must be reachable by the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section class="chart-table" aria-label={props.caption} tabIndex={0}>
      <table>
        <caption class="only-read">{props.caption}</caption>
        <thead>
          <tr>
            {props.head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((cells, row) => (
            <tr key={`${row} ${cells[0]}`}>
              {cells.map((cell, column) =>
                column === 0 ? (
                  <th key={props.head[column]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={props.head[column]}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
