import { browser } from 'wxt/browser';
import { isRequest, type Reply, type Request } from './messages.ts';

/**
 * The only message listener. It is synchronous, and answers with a promise for our own requests
 * only: an async listener would claim every message there is.
 */
export function onRequest(handle: (request: Request) => Promise<Reply>): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (!isRequest(message)) return undefined;
    return handle(message).catch(
      (error: unknown): Reply => ({
        ok: false,
        why: error instanceof Error ? error.message : String(error),
      }),
    );
  });
}

/** A background that dies while it works is asked again this often; each request may come twice. */
const mostTries = 4;

/** Asks the background, waking it where it sleeps. Never throws. */
export async function ask(request: Request): Promise<Reply> {
  let why = 'no answer';
  for (let tries = 0; tries < mostTries; tries++) {
    try {
      const reply: unknown = await browser.runtime.sendMessage(request);
      if (typeof reply === 'object' && reply !== null && 'ok' in reply) return reply as Reply;
    } catch (error) {
      why = error instanceof Error ? error.message : String(error);
    }
  }
  return { ok: false, why };
}
