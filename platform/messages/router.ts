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

/** Asks the background, waking it where it sleeps. Never throws. */
export async function ask(request: Request): Promise<Reply> {
  try {
    const reply: unknown = await browser.runtime.sendMessage(request);
    if (typeof reply === 'object' && reply !== null && 'ok' in reply) return reply as Reply;
    return { ok: false, why: 'no answer' };
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  }
}
