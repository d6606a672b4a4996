import type { DrawCommand } from './scene/command.ts';

const SVG = 'http://www.w3.org/2000/svg';

interface Slot {
  readonly element: SVGPathElement;
  d: string;
  paint: string;
  opacity: number;
}

/**
 * Path elements of one group that are used again from frame to frame. Only attributes that have
 * changed are written; paths that a frame does not need are emptied, not removed.
 */
export class PathPool {
  readonly #group: SVGGElement;
  readonly #slots: Slot[] = [];

  constructor(group: SVGGElement) {
    this.#group = group;
  }

  draw(commands: readonly DrawCommand[]): void {
    for (let i = 0; i < commands.length; i++) {
      const command = commands[i]!;
      const slot = this.#slots[i] ?? this.#add();
      const opacity = command.opacity ?? 1;
      if (slot.d !== command.d) {
        slot.d = command.d;
        slot.element.setAttribute('d', command.d);
      }
      if (slot.paint !== command.paint) {
        slot.paint = command.paint;
        slot.element.setAttribute('class', command.paint);
      }
      if (slot.opacity !== opacity) {
        slot.opacity = opacity;
        slot.element.setAttribute('opacity', String(opacity));
      }
    }
    for (let i = commands.length; i < this.#slots.length; i++) {
      const slot = this.#slots[i]!;
      if (!slot.d) continue;
      slot.d = '';
      slot.element.removeAttribute('d');
    }
  }

  #add(): Slot {
    const element = this.#group.ownerDocument.createElementNS(SVG, 'path');
    this.#group.append(element);
    const slot: Slot = { element, d: '', paint: '', opacity: 1 };
    this.#slots.push(slot);
    return slot;
  }
}
