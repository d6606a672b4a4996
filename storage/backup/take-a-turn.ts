/**
 * Lets the page draw and hear a click before long work goes on.
 *
 * @throws the signal's reason when it is aborted
 */
export async function takeATurn(signal?: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  signal?.throwIfAborted();
}
