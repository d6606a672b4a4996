import type { AnchorProp } from '../../../../domain/figure/props.ts';
import { add, type Vector3 } from '../../../../domain/figure/vector.ts';
import { paint } from '../command.ts';
import { chain, hull } from '../path.ts';
import { disc, type Stage, toScreen } from '../stage.ts';
import type { Thing } from './thing.ts';

/** Half the width of a door leaf, and how far its frame stands out, m. */
const DOOR = 0.41;
const FRAME = 0.055;

/** What a band hangs from: the top of a door. */
export function drawAnchor(stage: Stage, { at }: AnchorProp): Thing {
  const from = (x: number, y: number, z = 0): Vector3 => add(at, [x, y, z]);
  const pane = (grow: number) =>
    hull(
      [
        [-DOOR - grow, grow],
        [DOOR + grow, grow],
        [DOOR + grow, -at[1]],
        [-DOOR - grow, -at[1]],
      ].map(([x, y]) => toScreen(stage, from(x!, y!, -0.04))),
    );
  const knob = disc(stage, from(DOOR - 0.07, 1 - at[1], -0.03), 0.022);
  const hook = disc(stage, at, 0.018);
  return {
    parts: [],
    backdrop: [
      { paint: 'door-frame', d: pane(FRAME) },
      { paint: 'door', d: pane(0) },
      { paint: paint('prop2'), d: chain([knob, knob]) + chain([hook, hook]) },
    ],
  };
}
