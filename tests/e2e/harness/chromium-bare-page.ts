import { DebuggerLine } from './debugger-line.ts';
import { until } from './until.ts';

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: object };
}

/**
 * Runs an expression in a page of the browser's own and waits for what it promises, with no
 * debugger on anything but that page.
 */
export async function evaluateInBarePage(
  socketUrl: string,
  address: string,
  expression: string,
): Promise<void> {
  const line = await DebuggerLine.connect(socketUrl);
  try {
    const { targetId } = await line.ask<{ targetId: string }>('Target.createTarget', {
      url: address,
    });
    const session = await line.attach(targetId);
    const evaluate = (code: string) =>
      line.ask<Evaluated>('Runtime.evaluate', { expression: code, awaitPromise: true }, session);
    // Until then an empty page stands in its place, which may do nothing.
    const stands = `document.readyState === 'complete' && location.href.startsWith('${address}')`;
    await until(async () => (await evaluate(stands)).result.value === true, { what: address });
    const { exceptionDetails: thrown } = await evaluate(expression);
    if (thrown)
      throw new Error(`In ${address}: ${thrown.text} ${JSON.stringify(thrown.exception)}`);
    await line.ask('Target.closeTarget', { targetId });
  } finally {
    line.close();
  }
}
