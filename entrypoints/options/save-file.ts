/** Long enough for any browser to have begun the download. */
const keptForMs = 60_000;

/** Gives the browser a file to be saved with the downloads; no permission is needed for it. */
export function saveFile(blob: Blob, fileName: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptForMs);
}
