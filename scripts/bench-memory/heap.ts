import type { DebuggerLine } from '../../tests/e2e/harness/debugger-line.ts';

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/**
 * Holds on to a page or the worker whose address begins like this, and tells how many bytes of its
 * heap are in use after a collection. A worker that is held on to is not stopped for being idle.
 */
export async function heapOf(
  line: DebuggerLine,
  type: 'service_worker' | 'page',
  address: string,
): Promise<() => Promise<number>> {
  const { targetInfos } = await line.ask<{ targetInfos: Target[] }>('Target.getTargets', {});
  const target = targetInfos.find(
    (candidate) => candidate.type === type && candidate.url.startsWith(address),
  );
  if (!target) throw new Error(`No ${type} at ${address}`);
  const session = await line.attach(target.targetId);
  return async () => {
    for (let time = 0; time < 3; time += 1) {
      await line.ask('HeapProfiler.collectGarbage', {}, session);
    }
    const { usedSize } = await line.ask<{ usedSize: number }>('Runtime.getHeapUsage', {}, session);
    return usedSize;
  };
}
