import { DebuggerLine } from './debugger-line.ts';

interface Evaluated {
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
    const { exceptionDetails: thrown } = await line.ask<Evaluated>(
      'Runtime.evaluate',
      { expression, awaitPromise: true },
      await line.attach(targetId),
    );
    if (thrown)
      throw new Error(`In ${address}: ${thrown.text} ${JSON.stringify(thrown.exception)}`);
    await line.ask('Target.closeTarget', { targetId });
  } finally {
    line.close();
  }
}
