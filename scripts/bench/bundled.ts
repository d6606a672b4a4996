import { build, type Plugin } from 'vite';
import { root } from '../test/run-command.ts';

/** A module and what it imports as one classic script, built the way the extension is. */
export async function bundled(entry: string, plugins: Plugin[] = []): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'measured' } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    for (const file of output.output) if (file.type === 'chunk') return file.code;
  }
  throw new Error(`${entry} was not built`);
}
