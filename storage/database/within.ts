/** The result, or a `TimeoutError` when it takes too long. `what` it then was not: open, written. */
export async function within<Result>(
  waitMs: number,
  what: string,
  work: Promise<Result>,
): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new DOMException(`not ${what} after ${waitMs} ms`, 'TimeoutError'));
    }, waitMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
