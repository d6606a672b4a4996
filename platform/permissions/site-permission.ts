import { browser } from 'wxt/browser';
import { patternOf } from '../../domain/settings/quiet-site.ts';

const of = (host: string) => ({ origins: [patternOf(host)] });

/**
 * Has the browser ask the person for leave to see pages of this host. Call it at once in a click:
 * browsers ask nothing at other times.
 */
export async function requestSite(host: string): Promise<boolean> {
  try {
    return await browser.permissions.request(of(host));
  } catch {
    return false;
  }
}

export async function hasSite(host: string): Promise<boolean> {
  return browser.permissions.contains(of(host));
}

/** Gives the leave back. */
export async function giveBackSite(host: string): Promise<void> {
  await browser.permissions.remove(of(host));
}
