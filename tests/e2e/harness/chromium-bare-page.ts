interface Answer {
  readonly id?: number;
  readonly result?: {
    readonly targetId?: string;
    readonly sessionId?: string;
    readonly exceptionDetails?: { readonly text: string; readonly exception?: object };
  };
  readonly error?: { readonly message: string };
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
  const socket = new WebSocket(socketUrl);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  let lastId = 0;
  const ask = (method: string, params: object, sessionId?: string) =>
    new Promise<NonNullable<Answer['result']>>((resolve, reject) => {
      lastId += 1;
      const id = lastId;
      socket.addEventListener('close', () => reject(new Error('The browser hung up.')));
      socket.addEventListener('message', ({ data }) => {
        const answer: Answer = JSON.parse(String(data));
        if (answer.id !== id) return;
        if (answer.error) reject(new Error(`${method}: ${answer.error.message}`));
        else resolve(answer.result ?? {});
      });
      socket.send(JSON.stringify({ id, method, params, sessionId }));
    });
  try {
    const { targetId } = await ask('Target.createTarget', { url: address });
    const { sessionId } = await ask('Target.attachToTarget', { targetId, flatten: true });
    const { exceptionDetails: thrown } = await ask(
      'Runtime.evaluate',
      { expression, awaitPromise: true },
      sessionId,
    );
    if (thrown)
      throw new Error(`In ${address}: ${thrown.text} ${JSON.stringify(thrown.exception)}`);
    await ask('Target.closeTarget', { targetId });
  } finally {
    socket.close();
  }
}
