import { readdirSync, readFileSync } from 'node:fs';

/**
 * Bytes that the extension's own process has to itself, as the browser's task manager counts them:
 * pages and worker share one. Undefined where the system does not tell as Linux does.
 */
export function extensionProcessBytes(profilePath: string): number | undefined {
  if (process.platform !== 'linux') return undefined;
  const browser = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const ours = browser.filter((pid) => {
    const command = read(`/proc/${pid}/cmdline`);
    return command.includes('--extension-process') && command.includes(profilePath);
  });
  if (ours.length !== 1) throw new Error(`${ours.length} processes of extensions, not one.`);
  const rows = read(`/proc/${ours[0]}/smaps_rollup`).matchAll(/^Private_\w+:\s+(\d+) kB/gm);
  return [...rows].reduce((sum, [, kilobytes]) => sum + Number(kilobytes) * 1_024, 0);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // ended meanwhile
  }
}
