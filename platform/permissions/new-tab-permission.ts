import { browser } from 'wxt/browser';
import type { NewTabPart } from '../../domain/settings/settings.ts';
import { runsInFirefox } from '../extension/url.ts';

type Wanted = Parameters<typeof browser.permissions.request>[0];

/** Firefox hands the icons over with the sites, and has no permission for them. */
function of(part: NewTabPart): Wanted {
  if (part === 'search') return { permissions: ['search'] };
  return { permissions: runsInFirefox() ? ['topSites'] : ['topSites', 'favicon'] };
}

/** Has the browser ask the person. Call it at once in a click: browsers ask at no other time. */
export async function requestNewTabPart(part: NewTabPart): Promise<boolean> {
  try {
    return await browser.permissions.request(of(part));
  } catch {
    return false;
  }
}

/** Those that the browser allows now. */
export async function allowedNewTabParts(): Promise<NewTabPart[]> {
  const parts: readonly NewTabPart[] = ['search', 'sites'];
  const allowed = await Promise.all(
    parts.map((part) => browser.permissions.contains(of(part)).catch(() => false)),
  );
  return parts.filter((_, index) => allowed[index]);
}

/** Gives the leave back. */
export async function giveBackNewTabPart(part: NewTabPart): Promise<void> {
  await browser.permissions.remove(of(part)).catch(() => false);
}
