import { browser } from 'wxt/browser';
import { isRequest, type Reply, type Request } from './messages.ts';

/**
 * The only message listener. It is synchronous and says at once that an answer will come, for our
 * own requests only: an async listener would claim every message there is, and a promise as the
 * answer is understood by some browsers only.
 */
export function onRequest(handle: (request: Request) => Promise<Reply>): void {
  browser.runtime.onMessage.addListener((message: unknown, _sender, answer) => {
    if (!isRequest(message)) return undefined;
    handle(message).then(answer, (error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      answer({ ok: false, why } satisfies Reply);
    });
    return true;
  });
}

/**
 * Before each try: a background that dies while it works is asked again, and one that is just
 * going down needs a moment before it can be started anew. Each request may come twice.
 */
const pausesMs = [0, 50, 200, 800, 2_000];

/** A browser may leave the question to a background that died without an answer, for good. */
const patienceMs = 2_000;

function pause(lengthMs: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, lengthMs));
}

/** Asks the background, waking it where it sleeps. Never throws. */
export async function ask(request: Request): Promise<Reply> {
  let why = 'no answer';
  for (const pauseMs of pausesMs) {
    if (pauseMs > 0) await pause(pauseMs);
    try {
      const reply: unknown = await Promise.race([
        browser.runtime.sendMessage(request),
        pause(patienceMs),
      ]);
      if (typeof reply === 'object' && reply !== null && 'ok' in reply) return reply as Reply;
    } catch (error) {
      why = error instanceof Error ? error.message : String(error);
    }
  }
  return { ok: false, why };
}
