import { hostForm } from '../../domain/settings/quiet-site.ts';

/**
 * The host of what a person types as a site: an address, or a name such as `meet.example.com`.
 * Null where it is none.
 */
export function hostIn(typed: string): string | null {
  const text = typed.trim();
  // Whoever types another scheme means something that no browser can hold quiet for them.
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return null;
  try {
    const { hostname } = new URL(scheme === undefined ? `https://${text}` : text);
    const isName = hostname === 'localhost' || hostname.includes('.');
    return isName && hostForm.test(hostname) ? hostname : null;
  } catch {
    return null;
  }
}
