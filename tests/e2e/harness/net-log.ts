import { readFile } from 'node:fs/promises';
import type { RecordedRequest } from './road.ts';

/**
 * What Chromium's network service was asked for by an extension, from its own log. The log may
 * have been cut off by a kill, so it is read line by line: one event stands on each.
 */
export async function requestsInNetLog(
  path: string,
  extensionOrigin: string,
): Promise<RecordedRequest[]> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text
    .split('\n')
    .filter((line) => line.includes(`"initiator":"${extensionOrigin}"`))
    .flatMap((line) => {
      const url = /"url":"((?:[^"\\]|\\.)*)"/.exec(line)?.[1];
      return url === undefined ? [] : [{ url, by: extensionOrigin }];
    });
}
