import type { ChairProp } from '../../../../domain/figure/props.ts';
import { add, mix, rotate, rotationY, type Vector3 } from '../../../../domain/figure/vector.ts';
import { toned } from '../command.ts';
import { type Ball, discs, hullOf, inner, litDiscs } from '../limb.ts';
import type { Part } from '../part.ts';
import { chain } from '../path.ts';
import { LIGHT, type Stage } from '../stage.ts';
import type { Thing } from './thing.ts';

const SEAT = 0.455;
const HALF = 0.2;
const BACK = -0.2;
const FRONT = 0.22;
const ROUND = 0.026;
/** What sits or leans on the seat is drawn over it. */
const SITTERS = ['torso', 'head', 'neck'].concat(
  ['left', 'right'].flatMap((s) => [`thigh-${s}`, `upper-arm-${s}`, `forearm-${s}`, `hand-${s}`]),
);

/** A plain wooden chair. */
export function drawChair(stage: Stage, prop: ChairProp): Thing {
  const turn = rotationY(prop.yaw ?? 0);
  const [x0, z0] = prop.at ?? [0, 0];
  const place = (x: number, y: number, z: number): Vector3 =>
    add([x0, 0, z0], rotate(turn, [x, y, z]));
  const grid = (n: number, m: number, at: (u: number, v: number) => Vector3, radius: number) => {
    const balls: Ball[] = [];
    for (let i = 0; i <= n; i++) {
      for (let j = 0; j <= m; j++) balls.push([at(i / n, j / m), radius]);
    }
    return balls;
  };
  const corner = (y: number): Ball[] =>
    [
      [-HALF, BACK],
      [HALF, BACK],
      [HALF, FRONT],
      [-HALF, FRONT],
    ].map(([x, z]) => [place(x!, y - ROUND, z!), ROUND]);
  const seatBalls = grid(
    5,
    5,
    (u, v) => place(mix(-HALF, HALF, u), SEAT - ROUND - 0.02, mix(BACK, FRONT, v)),
    ROUND,
  );
  const parts: Part[] = [
    {
      name: 'seat',
      balls: seatBalls,
      under: SITTERS,
      commands: [
        ...toned(
          'prop',
          0,
          hullOf(discs(stage, corner(SEAT))),
          hullOf(discs(stage, corner(SEAT + 0.012)).map((each) => ({ ...each, r: each.r * 0.9 }))),
        ),
      ],
      shadow: [
        [
          [place(0, SEAT, -0.1), 0.2],
          [place(0, SEAT, 0.12), 0.2],
        ],
      ],
    },
  ];
  const stick = (name: string, balls: readonly Ball[], under: readonly string[] = []): Part => {
    const seen = discs(stage, balls);
    return {
      name,
      balls,
      under,
      commands: toned('prop2', 0, chain(seen), chain(litDiscs(seen, 0.4))),
      shadow: [balls],
    };
  };
  for (const [x, z] of [
    [-HALF, BACK],
    [HALF, BACK],
    [-HALF, FRONT],
    [HALF, FRONT],
  ] as const) {
    const leg: Ball[] = [
      [place(x * 0.93, SEAT - 0.05, z * 0.93), 0.018],
      [place(x * 1.02, 0.016, z * 1.06), 0.0135],
    ];
    parts.push(stick(`chair-leg-${x}-${z}`, leg, ['seat', 'torso', 'thigh-left', 'thigh-right']));
  }
  if (prop.backrest === false) return { parts };
  for (const x of [-HALF, HALF]) {
    const post: Ball[] = [
      [place(x * 0.86, SEAT - 0.03, BACK), 0.016],
      [place(x * 0.84, 0.7, BACK - 0.045), 0.016],
    ];
    parts.push(stick(`chair-post-${x}`, post));
  }
  // The backrest is curved: its middle lies further back than its ends.
  const rest = (u: number, v: number) =>
    place(
      mix(-HALF, HALF, u) * 0.88,
      mix(0.655, 0.85, v),
      BACK - 0.03 - 0.045 * v - 0.02 * (1 - (2 * u - 1) ** 2),
    );
  const balls = grid(6, 3, rest, 0.022);
  const panel = discs(stage, grid(4, 1, rest, 0.024));
  parts.push({
    name: 'chair-back',
    balls,
    commands: [
      { paint: 'halo-line', d: hullOf(panel) },
      ...toned('prop', 0, hullOf(panel), hullOf(panel.map((each) => inner(each, LIGHT, 0.2)))),
    ],
  });
  return { parts };
}
