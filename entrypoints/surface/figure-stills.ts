/** Stills that are on the page already, drawn by the first frame: they need not be drawn again. */
const stills = new Map<string, string>();

/** Remembers the stills of the mirror, by the name they were drawn under. */
export function rememberStills(root: ParentNode): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-still]')) {
    rememberStill(element.dataset.still ?? '', element.innerHTML);
  }
}

export function rememberStill(name: string, svg: string): void {
  stills.set(name, svg);
}

export function rememberedStill(name: string): string | undefined {
  return stills.get(name);
}
