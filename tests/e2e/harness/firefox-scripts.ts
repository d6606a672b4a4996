import type { Marionette } from './marionette.ts';

/** A function that is sent as source text: it sees its argument and the globals over there. */
export type Sent<A, R> = (argument: A) => R | Promise<R>;

const envelope = (source: string) => `
  const [argument, done] = arguments;
  Promise.resolve()
    .then(() => (${source})(argument))
    .then(
      (result) => done({ json: JSON.stringify(result) }),
      (error) => done({ error: String(error), stack: String(error?.stack ?? '') }),
    );`;

interface Answer {
  readonly value: { readonly json?: string; readonly error?: string; readonly stack?: string };
}

async function execute<A, R>(
  marionette: Marionette,
  fn: Sent<A, R>,
  argument: A | undefined,
  sandbox: string | null,
): Promise<R> {
  const { value } = await marionette.send<Answer>('WebDriver:ExecuteAsyncScript', {
    script: envelope(fn.toString()),
    args: [argument ?? null],
    sandbox,
    newSandbox: true,
  });
  if (value.error !== undefined) throw new Error(`${value.error}\n${value.stack ?? ''}`);
  return (value.json === undefined ? undefined : JSON.parse(value.json)) as R;
}

/** Runs a function in the page of the tab that is chosen at this moment. */
export function inContent<A, R>(marionette: Marionette, fn: Sent<A, R>, argument?: A): Promise<R> {
  return execute(marionette, fn, argument, null);
}

/** Runs a function with all powers in Firefox's own process. Takes its turn by itself. */
export function inFirefox<A, R>(marionette: Marionette, fn: Sent<A, R>, argument?: A): Promise<R> {
  return marionette.inTurn(async () => {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await execute(marionette, fn, argument, 'system');
    } finally {
      await marionette.send('Marionette:SetContext', { value: 'content' });
    }
  });
}
