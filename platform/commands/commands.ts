import { browser } from 'wxt/browser';

/** What the browser's own keyboard shortcuts do, wherever one is in the browser. */
export const commandNames = ['start-stretch', 'pause', 'in-call'] as const;
export type CommandName = (typeof commandNames)[number];

/** Calls back when the person presses a shortcut. Register while the background starts. */
export function onCommand(listener: (name: CommandName) => void): void {
  browser.commands.onCommand.addListener((pressed) => {
    const name = commandNames.find((known) => known === pressed);
    if (name) listener(name);
  });
}
