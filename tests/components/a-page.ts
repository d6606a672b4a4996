import { parseHTML } from 'linkedom';
import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';

/** A page without a browser, in which a person can do something. */
export interface APage {
  /** Puts something on it; what is there already is drawn anew. */
  show(content: VNode): Promise<void>;
  /** The one element that the selector finds. */
  find<Found extends Element = HTMLElement>(selector: string): Found;
  all(selector: string): HTMLElement[];
  /** The button that reads like this. */
  button(name: string): HTMLElement;
  text(): string;
  /** Types into a field; nothing more is done with it yet. */
  type(selector: string, value: string): Promise<void>;
  /** Something happens to an element: `click`, `change`, `blur` … */
  happens(to: Element, ...what: string[]): Promise<void>;
  /** What was given the focus last; `null` if nothing was, or it is gone. */
  focused(): Element | null;
}

/** Undo what it stubs with `vi.unstubAllGlobals`. */
export function aPage(): APage {
  const { document, window, Event } = parseHTML('<!doctype html><main></main>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', window);
  const main = document.querySelector('main') as unknown as HTMLElement;
  let focused: Element | null = null;
  window.HTMLElement.prototype.focus = function focus(this: HTMLElement) {
    focused = this;
  };
  const find = <Found extends Element = HTMLElement>(selector: string) => {
    const found = main.querySelector<Found>(selector);
    if (!found) throw new Error(`There is no ${selector}`);
    return found;
  };
  const happens = async (to: Element, ...what: string[]) => {
    for (const name of what) {
      await act(async () => void to.dispatchEvent(new Event(name, { bubbles: true })));
    }
  };
  return {
    show: (content) => act(async () => render(content, main)),
    find,
    all: (selector) => [...main.querySelectorAll<HTMLElement>(selector)],
    button(name) {
      const found = [...main.querySelectorAll('button')].find(
        (button) => button.getAttribute('aria-label') === name || button.textContent === name,
      );
      if (!found) throw new Error(`There is no button “${name}”`);
      return found;
    },
    text: () => main.textContent ?? '',
    async type(selector, value) {
      const field = find<HTMLInputElement>(selector);
      field.value = value;
      await happens(field, 'input');
    },
    happens,
    focused: () => (focused?.isConnected ? focused : null),
  };
}
