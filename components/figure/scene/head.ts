import type { Point } from '../../../domain/figure/projection.ts';
import {
  addScaled,
  clamp,
  dot,
  mixVector,
  normalize,
  rotate,
  type Vector3,
} from '../../../domain/figure/vector.ts';
import { type DrawCommand, paint, solid } from './command.ts';
import { hairCommands } from './hair.ts';
import { type Ball, discs, hullOf, rim, shrink } from './limb.ts';
import type { Part } from './part.ts';
import { chain, curve, hull } from './path.ts';
import { ringPoints } from './ring.ts';
import { type Skull, skull } from './skull.ts';
import { disc, type Stage, toScreen } from './stage.ts';

/** Neck and head. */
export function headParts(stage: Stage): Part[] {
  const { body } = stage;
  const { flesh } = body.skeleton;
  const { head } = body;
  const shape = skull(stage);
  const low = addScaled(addScaled(head.neckBase, body.chest[1], -0.018), body.chest[2], 0.004);
  const top = shape.place(0, 0.03, 0);
  const along = normalize(addScaled(body.chest[1], body.chest[2], 0.55));
  const neckSeen = dot(along, stage.view.axes[2]) > 0;
  const neck = (from: number) => {
    const points = ringPoints(
      stage,
      mixVector(low, top, from),
      along,
      flesh.neck * (1.08 - 0.17 * from),
    );
    return hull(rim(disc(stage, top, flesh.neck * 0.9), points));
  };
  const neckPaint = paint('skin', 0, true);
  const neckBalls: Ball[] = [
    [low, flesh.neck],
    [top, flesh.neck * 0.92],
  ];
  const face = faceHull(stage, shape);
  const light = paint('skin');
  const hair = hairCommands(stage, shape);
  const bridge = discs(stage, [
    [shape.place(0, 0.08, 0.087), 0.0115],
    [shape.place(0, 0.052, 0.1035), 0.0105],
    [shape.place(0, 0.042, 0.09), 0.012],
  ]);
  const nose = hullOf(bridge);
  return [
    {
      name: 'neck',
      balls: neckBalls,
      ...(neckSeen ? { over: ['torso'] } : { under: ['torso'] }),
      commands: [solid(neckPaint, neck(0))],
    },
    {
      name: 'head',
      balls: [[shape.place(0, 0.02, 0.04), 0.055], [shape.centre, 0.094], ...hair.balls],
      over: ['neck'],
      commands: [
        { paint: 'halo-line', d: hull([...face]) },
        solid(neckPaint, neck(neckSeen ? 0 : 0.45)),
        ...hair.behind,
        solid(paint('skin', 0, true), hull([...face]) + nose),
        {
          paint: light,
          d: hull(shrink(face, 0.1)) + hullOf(bridge.map((b) => ({ ...b, r: b.r * 0.9 }))),
        },
        ...features(stage, shape),
        ...hair.before,
        ...ears(stage, shape),
      ],
      shadow: [
        [
          [low, 0.06],
          [shape.centre, 0.09],
        ],
      ],
    },
  ];
}

function faceHull(stage: Stage, shape: Skull): Point[] {
  const points = shape.outline();
  rim(disc(stage, shape.place(0, 0.018, 0.05), 0.044), points);
  rim(disc(stage, shape.place(0, 0.003, 0.066), 0.029), points);
  return points;
}

/** Lines of the face, in head metres; each fades as its place turns away. */
const LINES: readonly {
  readonly facing: Vector3;
  readonly paint: string;
  readonly points: readonly Vector3[];
}[] = [
  // Closed eyes: lids that hang down in the middle.
  ...[1, -1].flatMap((m) => [
    {
      facing: [m * 0.34, 0, 1] as const,
      paint: 'line',
      points: [
        [m * 0.018, 0.0775, 0.094],
        [m * 0.027, 0.0715, 0.094],
        [m * 0.038, 0.0715, 0.0905],
        [m * 0.048, 0.079, 0.083],
      ] as const,
    },
    {
      facing: [m * 0.34, 0.1, 1] as const,
      paint: 'brow',
      points: [
        [m * 0.019, 0.1025, 0.0965],
        [m * 0.029, 0.1065, 0.094],
        [m * 0.041, 0.1055, 0.0885],
        [m * 0.049, 0.1005, 0.083],
      ] as const,
    },
  ]),
  {
    facing: [0, -0.1, 1],
    paint: 'mouth',
    points: [
      [-0.0165, 0.0185, 0.0895],
      [-0.007, 0.0135, 0.0955],
      [0.007, 0.0135, 0.0955],
      [0.0165, 0.0185, 0.0895],
    ],
  },
];

function features(stage: Stage, shape: Skull): DrawCommand[] {
  const { frame } = stage.body.head;
  return LINES.map((line) => {
    const seen = dot(normalize(rotate(frame, line.facing)), stage.view.axes[2]);
    const opacity = clamp((seen - 0.22) * 4, 0, 1);
    return {
      paint: line.paint,
      d: opacity ? curve(line.points.map((p) => toScreen(stage, shape.place(...p)))) : '',
      opacity: Math.round(opacity * 20) / 20,
    };
  });
}

function ears(stage: Stage, shape: Skull): DrawCommand[] {
  const { frame } = stage.body.head;
  const across = stage.body.skeleton.flesh.head[0] - 0.004;
  return [1, -1].map((m) => {
    const seen = dot(frame[0], stage.view.axes[2]) * m;
    if (seen < 0.08) return { paint: 'skin', d: '' };
    const ear = (rise: number, back: number, out: number): Vector3 =>
      shape.place(m * (across + out), 0.064 + rise, -0.004 + back);
    return {
      paint: 'skin shade',
      d: chain(
        discs(stage, [
          [ear(0.013, -0.003, 0.006), 0.0125],
          [ear(-0.013, 0.004, 0.002), 0.009],
        ]),
      ),
    };
  });
}
