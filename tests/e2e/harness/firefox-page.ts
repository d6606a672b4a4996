import { writeFile } from 'node:fs/promises';
import { setColours, setPageSize } from './firefox-inside.ts';
import { keyActions } from './firefox-keys.ts';
import { inContent, inFirefox } from './firefox-scripts.ts';
import type { Marionette } from './marionette.ts';
import type { ByRole, Picture, RoadPage, Target } from './road.ts';
import { type Deadline, until } from './until.ts';

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
type ElementReference = { readonly [elementKey]: string };

/** What may have a role; which of it has is then asked of Firefox. */
const candidates: Record<ByRole['role'], string> = {
  button: 'button, summary, input[type=button], input[type=submit], [role=button]',
  link: 'a[href], [role=link]',
  heading: 'h1, h2, h3, h4, h5, h6, [role=heading]',
  checkbox: 'input[type=checkbox], [role=checkbox]',
  radio: 'input[type=radio], [role=radio]',
  textbox: 'input, textarea, [role=textbox]',
  combobox: 'select, [role=combobox]',
};

/** A tab of Firefox with a page of the extension. */
export class FirefoxPage implements RoadPage {
  readonly handle: string;
  readonly #marionette: Marionette;

  constructor(marionette: Marionette, handle: string) {
    this.#marionette = marionette;
    this.handle = handle;
  }

  /** Chooses this tab and acts in it, with nobody between. */
  #here<R>(act: (marionette: Marionette) => Promise<R>, focus = false): Promise<R> {
    return this.#marionette.inTurn(async () => {
      await this.#marionette.send('WebDriver:SwitchToWindow', { handle: this.handle, focus });
      return act(this.#marionette);
    });
  }

  async #find(target: Target): Promise<string | undefined> {
    const css = typeof target === 'string' ? target : candidates[target.role];
    const found = await this.#marionette.send<ElementReference[]>('WebDriver:FindElements', {
      using: 'css selector',
      value: css,
    });
    if (typeof target === 'string') return found[0]?.[elementKey];
    for (const element of found) {
      const id = element[elementKey];
      if (!(await this.#ask<boolean>('WebDriver:IsElementDisplayed', id))) continue;
      if (matches(await this.#ask<string>('WebDriver:GetComputedLabel', id), target.name))
        return id;
    }
    return undefined;
  }

  async #ask<R>(command: string, id: string): Promise<R> {
    return (await this.#marionette.send<{ value: R }>(command, { id })).value;
  }

  /** Tries until the element is there and takes the action, as it may be drawn anew meanwhile. */
  async #act<R>(
    target: Target,
    act: (id: string) => Promise<R>,
    { within = 10_000 }: Deadline,
    focus = true,
  ): Promise<R> {
    const done = await until(
      () =>
        this.#here(async () => {
          const id = await this.#find(target);
          return id === undefined ? undefined : { result: await act(id) };
        }, focus),
      { within, what: `${describe(target)} to be there and ready` },
    );
    return done.result;
  }

  async url(): Promise<string> {
    const { value } = await this.#here((marionette) =>
      marionette.send<{ value: string }>('WebDriver:GetCurrentURL'),
    );
    return value;
  }

  async show(): Promise<void> {
    await this.#here(async () => undefined, true);
  }

  async click(target: Target, deadline: Deadline = {}): Promise<void> {
    await this.#act(target, (id) => this.#ask('WebDriver:ElementClick', id), deadline);
  }

  async fill(target: Target, value: string, deadline: Deadline = {}): Promise<void> {
    await this.#act(
      target,
      async (id) => {
        await this.#ask('WebDriver:ElementClear', id);
        await this.#marionette.send('WebDriver:ElementSendKeys', { id, text: value });
      },
      deadline,
    );
  }

  async press(key: string): Promise<void> {
    await this.#here(
      (marionette) => marionette.send('WebDriver:PerformActions', { actions: keyActions(key) }),
      true,
    );
  }

  async text(selector: string, deadline: Deadline = {}): Promise<string> {
    const read = (id: string) => this.#ask<string>('WebDriver:GetElementText', id);
    return this.#act(selector, read, deadline, false);
  }

  async has(target: Target): Promise<boolean> {
    return this.#here(async () => {
      const id = await this.#find(target);
      return id !== undefined && (await this.#ask<boolean>('WebDriver:IsElementDisplayed', id));
    }).catch(() => false); // drawn anew while we looked
  }

  evaluate<R, A = undefined>(fn: (argument: A) => R | Promise<R>, argument?: A): Promise<R> {
    return this.#here((marionette) => inContent(marionette, fn, argument));
  }

  async waitFor<R, A = undefined>(
    fn: (argument: A) => R | Promise<R>,
    argument?: A,
    deadline: Deadline = {},
  ): Promise<R> {
    const what = deadline.what ?? fn.toString().slice(0, 200);
    return until(() => this.evaluate(fn, argument), { ...deadline, what }) as Promise<R>;
  }

  async screenshot(path: string, picture: Picture = {}): Promise<void> {
    const { dark, width, height = 800, fullPage = true } = picture;
    if (dark !== undefined) {
      await inFirefox(this.#marionette, setColours, dark);
      await this.waitFor((is) => matchMedia('(prefers-color-scheme: dark)').matches === is, dark);
    }
    if (width !== undefined) {
      await this.show();
      await inFirefox(this.#marionette, setPageSize, { width, height });
      await this.waitFor((wanted) => innerWidth === wanted, width);
    }
    const { value } = await this.#here((marionette) =>
      marionette.send<{ value: string }>('WebDriver:TakeScreenshot', {
        full: fullPage,
        hash: false,
      }),
    );
    await writeFile(path, Buffer.from(value, 'base64'));
  }

  async reload(): Promise<void> {
    await this.#here((marionette) => marionette.send('WebDriver:Refresh'));
  }

  async isOpen(): Promise<boolean> {
    const handles = await this.#marionette.send<string[]>('WebDriver:GetWindowHandles');
    return handles.includes(this.handle);
  }

  async close(): Promise<void> {
    await this.#here(async (marionette) => {
      const left = await marionette.send<string[]>('WebDriver:CloseWindow');
      const [handle] = left;
      if (handle) await marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
    });
  }
}

function matches(label: string, name: string | RegExp): boolean {
  const shown = label.replace(/\s+/g, ' ').trim();
  return typeof name === 'string'
    ? shown.toLowerCase() === name.trim().toLowerCase()
    : name.test(shown);
}

function describe(target: Target): string {
  return typeof target === 'string' ? target : `the ${target.role} “${target.name}”`;
}
