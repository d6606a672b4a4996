import { browser } from 'wxt/browser';

/** The address of a file of the extension, with its query if it has one. */
export function extensionUrl(path: string): string {
  // The build tool's type lists the paths it knows without their queries.
  const getUrl = browser.runtime.getURL as (path: string) => string;
  return getUrl(path);
}

/** Firefox differs where the vendors' interfaces do; nothing else asks for the browser's name. */
export function runsInFirefox(): boolean {
  return extensionUrl('').startsWith('moz-extension:');
}
