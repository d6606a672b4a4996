import type { ChairProp } from '../../../../domain/figure/props.ts';
import { add, mix, rotate, rotationY, type Vector3 } from '../../../../domain/figure/vector.ts';
import { paint, solid } from '../command.ts';
import { type Ball, discs, hullOf, litDiscs } from '../limb.ts';
import type { Part } from '../part.ts';
import { chain } from '../path.ts';
import type { Stage } from '../stage.ts';
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
        solid(paint('prop', 0, true), hullOf(discs(stage, corner(SEAT)))),
        {
          paint: paint('prop'),
          d: hullOf(
            discs(stage, corner(SEAT + 0.012)).map((each) => ({ ...each, r: each.r * 0.9 })),
          ),
        },
      ],
      shadow: [
        [
          [place(0, SEAT, -0.1), 0.2],
          [place(0, SEAT, 0.12), 0.2],
        ],
      ],
    },
  ];
  for (const [x, z, n] of [
    [-HALF, BACK, 0],
    [HALF, BACK, 1],
    [-HALF, FRONT, 2],
    [HALF, FRONT, 3],
  ] as const) {
    const balls: Ball[] = [
      [place(x * 0.93, SEAT - 0.05, z * 0.93), 0.018],
      [place(x * 1.02, 0.016, z * 1.06), 0.0135],
    ];
    const seen = discs(stage, balls);
    parts.push({
      name: `chair-leg-${n}`,
      balls,
      under: ['seat', 'torso', 'thigh-left', 'thigh-right'],
      commands: [
        solid(paint('prop2', 0, true), chain(seen)),
        { paint: paint('prop2'), d: chain(litDiscs(seen, 0.4)) },
      ],
      shadow: [balls],
    });
  }
  if (prop.backrest === false) return { parts };
  for (const m of [-1, 1]) {
    const balls: Ball[] = [
      [place(m * HALF * 0.86, SEAT - 0.03, BACK), 0.016],
      [place(m * HALF * 0.84, 0.7, BACK - 0.045), 0.016],
    ];
    const seen = discs(stage, balls);
    parts.push({
      name: `chair-post-${m}`,
      balls,
      commands: [
        solid(paint('prop2', 0, true), chain(seen)),
        { paint: paint('prop2'), d: chain(litDiscs(seen, 0.4)) },
      ],
    });
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
      solid(paint('prop', 0, true), hullOf(panel)),
      {
        paint: paint('prop'),
        d: hullOf(
          litDiscs(panel, 0.0).map((each) => ({
            ...each,
            x: each.x - each.r * 0.12,
            y: each.y - each.r * 0.12,
            r: each.r * 0.8,
          })),
        ),
      },
    ],
  });
  return { parts };
}
