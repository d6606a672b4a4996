import { demonstrationAt } from '../../components/figure/demonstration.ts';
import { loadProps } from '../../components/figure/load-props.ts';
import { defaultLook } from '../../components/figure/look.ts';
import { FigurePlayer } from '../../components/figure/player.ts';
import { allFigures } from '../../content/poses/all.ts';

const frames = 240;
const frameMs = 1000 / 60;
const svgNamespace = 'http://www.w3.org/2000/svg';

/** Script time of each frame of each movement, ms: drawn as on the session's page, one by one. */
async function measure(): Promise<Record<string, number[]>> {
  const measured: Record<string, number[]> = {};
  for (const movement of allFigures) {
    const make = <Name extends keyof SVGElementTagNameMap>(name: Name) =>
      document.createElementNS(svgNamespace, name);
    const svg = make('svg');
    const [ground, body, outline] = [make('g'), make('g'), make('path')];
    svg.append(ground, body, outline);
    document.body.replaceChildren(svg);
    const props = await loadProps(movement);
    const canvas = { svg, ground, body, outline };
    const player = new FigurePlayer(canvas, movement, defaultLook, props);
    const side = movement.id.startsWith('seated-twist') ? ({ side: 'left' } as const) : {};
    const at = (frame: number) => demonstrationAt(movement, side, frame * frameMs);
    for (let frame = 0; frame < 60; frame++) player.show(at(frame)); // the engine warms up
    measured[movement.id] = Array.from({ length: frames }, (_, frame) => {
      const began = performance.now();
      player.show(at(60 + frame * 3));
      return performance.now() - began;
    });
  }
  return measured;
}

Object.assign(globalThis, { measureFigures: measure });
