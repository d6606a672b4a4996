import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../test/run-command.ts';
import { bundled } from './bundled.ts';

const prototype = join(root, '../shared/figure-prototype');
const name = 'prototype-frames';

/** The movements both draw, by the prototype's name for them. */
export const inPrototype: Readonly<Record<string, string>> = {
  twist: 'seated-twist',
  needle: 'thread-the-needle',
  catcow: 'cat-cow',
  child: 'childs-pose',
  cobra: 'cobra',
  sidebend: 'standing-side-bend',
  dog: 'downward-dog',
  bridge: 'bridge',
  lunge: 'lunge-rotation',
  triangle: 'triangle',
  roller: 'foam-roller-extension',
  superman: 'superman',
  row: 'dumbbell-row',
  band: 'band-row',
};

/** The same measure as `figure-frames.ts`, of the prototype's own player and movements. */
const measure = `
import { EX } from ${JSON.stringify(join(prototype, 'poses.js'))};
import { Player } from ${JSON.stringify(join(prototype, 'player.js'))};
globalThis.measureFigures = async () => {
  const measured = {};
  for (const movement of EX) {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    document.body.replaceChildren(svg);
    const player = new Player(svg, movement, 'light');
    for (let frame = 0; frame < 60; frame++) player.draw(frame / 60);
    measured[movement.id] = Array.from({ length: 240 }, (_, frame) => {
      const began = performance.now();
      player.draw(1 + frame / 20);
      return performance.now() - began;
    });
  }
  return measured;
};
`;

/** A script that measures the figure's prototype; null where it does not lie beside the project. */
export async function prototypeFrames(): Promise<string | null> {
  if (!existsSync(join(prototype, 'player.js'))) return null;
  return bundled(name, [
    {
      name,
      enforce: 'pre',
      resolveId: (id) => (id.endsWith(name) ? `\0${name}` : null),
      load: (id) => (id === `\0${name}` ? measure : null),
    },
  ]);
}
