import type { DrawCommand } from './scene/command.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Writes an element's attributes, each only if it has changed. */
export type Pen = (attribute: string, value: string) => void;

export function penOf(element: Element): Pen {
  const written: Record<string, string> = { opacity: '1' };
  return (attribute, value) => {
    if (written[attribute] === value) return;
    written[attribute] = value;
    element.setAttribute(attribute, value);
  };
}

/**
 * Path elements of one group that are used again from frame to frame. Paths that a frame does not
 * need are emptied, not removed.
 */
export class PathPool {
  readonly #group: SVGGElement;
  readonly #pens: Pen[] = [];

  constructor(group: SVGGElement) {
    this.#group = group;
  }

  draw(commands: readonly DrawCommand[]): void {
    for (let i = 0; i < commands.length; i++) {
      const { d, paint, opacity = 1 } = commands[i]!;
      const pen = this.#pens[i] ?? this.#add();
      pen('d', d);
      pen('class', paint);
      pen('opacity', String(opacity));
    }
    for (const pen of this.#pens.slice(commands.length)) pen('d', '');
  }

  #add(): Pen {
    const element = this.#group.ownerDocument.createElementNS(SVG, 'path');
    this.#group.append(element);
    const pen = penOf(element);
    this.#pens.push(pen);
    return pen;
  }
}
