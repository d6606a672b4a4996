import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of a build whose manifest has optional permissions granted from the start: Chromium's own
 * question belongs to its window, where no page's driver can click.
 */
export async function preGranted(
  build: string,
  permissions: readonly string[],
  hosts: readonly string[] = [],
): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'midback-granted-'));
  await cp(build, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as {
    permissions: string[];
    optional_permissions: string[];
    host_permissions?: readonly string[];
  };
  manifest.permissions.push(...permissions);
  manifest.optional_permissions = manifest.optional_permissions.filter(
    (name) => !permissions.includes(name),
  );
  if (hosts.length > 0) manifest.host_permissions = hosts;
  await writeFile(path, JSON.stringify(manifest));
  return copy;
}
