import type { Locator, Page } from 'playwright-core';
import type { Picture, RoadPage, Target } from './road.ts';
import { type Deadline, until } from './until.ts';

const actionMs = 10_000;

/** A page of the extension in Chromium, driven by Playwright. */
export class ChromiumPage implements RoadPage {
  /** For what the common road does not offer, e.g. accessibility checks. */
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  #find(target: Target): Locator {
    if (typeof target === 'string') return this.page.locator(target).first();
    const { role, name } = target;
    return this.page.getByRole(role, { name, exact: false }).filter({ visible: true }).first();
  }

  /** A person acts on what is in front; a tab behind is not even drawn. */
  async #front(): Promise<Page> {
    await this.page.bringToFront();
    return this.page;
  }

  async url(): Promise<string> {
    return this.page.url();
  }

  async show(): Promise<void> {
    await this.#front();
  }

  async click(target: Target, { within = actionMs }: Deadline = {}): Promise<void> {
    await this.#front();
    await this.#find(exactly(target)).click({ timeout: within });
  }

  async fill(target: Target, value: string, { within = actionMs }: Deadline = {}): Promise<void> {
    await this.#front();
    await this.#find(exactly(target)).fill(value, { timeout: within });
  }

  async press(key: string): Promise<void> {
    const { keyboard } = await this.#front();
    await keyboard.press(key === ' ' ? 'Space' : key);
  }

  async text(selector: string, { within = actionMs }: Deadline = {}): Promise<string> {
    return this.#find(selector).innerText({ timeout: within });
  }

  async has(target: Target): Promise<boolean> {
    return this.#find(exactly(target)).isVisible();
  }

  evaluate<R, A = undefined>(fn: (argument: A) => R | Promise<R>, argument?: A): Promise<R> {
    return this.page.evaluate(fn as (argument: unknown) => R | Promise<R>, argument);
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
    if (dark !== undefined) await this.page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    if (width !== undefined) await this.page.setViewportSize({ width, height });
    await this.#front();
    await this.page.screenshot({ path, fullPage });
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  async isOpen(): Promise<boolean> {
    return !this.page.isClosed();
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

/** Playwright searches for text as a part of the name; here it is the whole name. */
function exactly(target: Target): Target {
  if (typeof target === 'string' || typeof target.name !== 'string') return target;
  const whole = target.name.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return { ...target, name: new RegExp(`^\\s*${whole}\\s*$`, 'i') };
}
