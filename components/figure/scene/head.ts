import type { Point } from '../../../domain/figure/projection.ts';
import {
  addScaled,
  clamp,
  mixVector,
  normalize,
  rotate,
  scale,
  type Vector3,
} from '../../../domain/figure/vector.ts';
import { type DrawCommand, paint, solid } from './command.ts';
import { HAIRCUTS } from './hair.ts';
import { type Ball, discs, hullOf, inner, rim, shrink } from './limb.ts';
import type { Part } from './part.ts';
import { chain, curve, hull } from './path.ts';
import { ringPoints } from './ring.ts';
import { type Skull, skull } from './skull.ts';
import { depth, disc, LIGHT, type Stage, toScreen } from './stage.ts';

const SKIN = paint('skin');
const SHADED = paint('skin', 0, true);

/** Neck and head. */
export function headParts(stage: Stage): Part[] {
  const { body, look } = stage;
  const { head, chest, skeleton } = body;
  const { neck: neckRadius } = skeleton.flesh;
  const shape = skull(stage);
  const { place, cap, centre } = shape;
  const low = addScaled(addScaled(head.neckBase, chest[1], -0.018), chest[2], 0.004);
  const top = place(0, 0.03, 0);
  const along = normalize(addScaled(chest[1], chest[2], 0.55));
  const neckSeen = depth(stage, along) > 0;
  const neck = (from: number) => {
    const at = mixVector(low, top, from);
    const points = ringPoints(stage, at, along, neckRadius * (1.08 - 0.17 * from));
    return solid(SHADED, hull(rim(disc(stage, top, neckRadius * 0.9), points)));
  };
  const { normal, distance, volume, tuft, tuftPaint } = HAIRCUTS[look.hair];
  // Hair that looks at the viewer lies over the face; hair that looks away is behind it, and what
  // is seen of the skull is the cap of the face.
  const hairNear = depth(stage, rotate(head.frame, normal)) > 0;
  const hair = solid(
    paint('hair'),
    hull(hairNear ? cap(normal, distance, volume) : cap(normal, -1, volume)),
  );
  const face = hairNear ? cap(normal, -1) : cap(scale(normal, -1), -distance);
  for (const [y, z, radius] of JAW) rim(disc(stage, place(0, y, z), radius), face);
  const nose = discs(
    stage,
    NOSE.map(([y, z, radius]): Ball => [place(0, y, z), radius]),
  );
  const tuftBalls = tuft.map(([x, y, z, radius]): Ball => [place(x, y, z), radius]);
  const [tuftBall] = tuftBalls as [Ball];
  const tuftDiscs = discs(stage, tuftBalls);
  const knot = [
    solid(paint('hair', 0, true), chain(tuftDiscs)),
    { paint: tuftPaint, d: chain(tuftDiscs.map((each) => inner(each, LIGHT, 0.22))) },
  ];
  const knotNear = depth(stage, tuftBall[0]) > depth(stage, centre);
  return [
    {
      name: 'neck',
      balls: [
        [low, neckRadius],
        [top, neckRadius * 0.92],
      ],
      [neckSeen ? 'over' : 'under']: ['torso'],
      commands: [neck(0)],
    },
    {
      name: 'head',
      balls: [[place(0, 0.02, 0.04), 0.055], [centre, 0.094], tuftBall],
      over: ['neck'],
      commands: [
        { paint: 'halo-line', d: hull([...face, ...cap(normal, -1)]) },
        neck(neckSeen ? 0 : 0.45),
        ...(knotNear ? [] : knot),
        ...(hairNear ? [] : [hair]),
        solid(SHADED, hull([...face]) + hullOf(nose)),
        {
          paint: SKIN,
          d: hull(shrink(face, 0.1)) + hullOf(nose.map((each) => ({ ...each, r: each.r * 0.9 }))),
        },
        ...features(stage, shape),
        ...(hairNear ? [hair] : []),
        ...(knotNear ? knot : []),
        ...ears(stage, shape),
      ],
      shadow: [
        [
          [low, 0.06],
          [centre, 0.09],
        ],
      ],
    },
  ];
}

/** Balls in the middle of the face: up and forward in the head's axes, and how large. */
const JAW = [
  [0.018, 0.05, 0.044],
  [0.003, 0.066, 0.029],
] as const;
const NOSE = [
  [0.08, 0.087, 0.0115],
  [0.052, 0.1035, 0.0105],
  [0.042, 0.09, 0.012],
] as const;

type Line = readonly [Vector3, Vector3, Vector3, Vector3];

/** Lines of the left half of the face, in head metres; each fades as its place turns away. */
const LINES: readonly (readonly [paint: string, facing: Vector3, points: Line])[] = [
  // A closed eye: the lid hangs down in the middle.
  [
    'line',
    [0.34, 0, 1],
    [
      [0.018, 0.0775, 0.094],
      [0.027, 0.0695, 0.094],
      [0.038, 0.0695, 0.0905],
      [0.048, 0.079, 0.083],
    ],
  ],
  [
    'brow',
    [0.34, 0.1, 1],
    [
      [0.019, 0.1025, 0.0965],
      [0.029, 0.1075, 0.094],
      [0.041, 0.1065, 0.0885],
      [0.049, 0.1005, 0.083],
    ],
  ],
  [
    'mouth',
    [0, -0.1, 1],
    [
      [0, 0.0135, 0.0965],
      [0.005, 0.0135, 0.0965],
      [0.011, 0.0135, 0.0935],
      [0.0165, 0.0185, 0.0895],
    ],
  ],
];

const features = (stage: Stage, { place }: Skull): DrawCommand[] =>
  [1, -1].flatMap((side) =>
    LINES.map(([name, [x, y, z], points]) => {
      const seen = depth(stage, normalize(rotate(stage.body.head.frame, [x * side, y, z])));
      const opacity = clamp((seen - 0.22) * 4, 0, 1);
      return {
        paint: name,
        d: opacity
          ? curve(
              points.map(([px, py, pz]) =>
                toScreen(stage, place(px * side, py, pz)),
              ) as unknown as [Point, Point, Point, Point],
            )
          : '',
        opacity: Math.round(opacity * 20) / 20,
      };
    }),
  );

function ears(stage: Stage, { place }: Skull): DrawCommand[] {
  const { frame } = stage.body.head;
  const out = stage.body.skeleton.flesh.head[0];
  return [1, -1]
    .filter((side) => depth(stage, frame[0]) * side > 0.08)
    .map((side) => ({
      paint: SHADED,
      d: chain(
        discs(stage, [
          [place(side * (out + 0.002), 0.077, -0.007), 0.0125],
          [place(side * (out - 0.002), 0.051, 0), 0.009],
        ]),
      ),
    }));
}
