import type { Sphere } from '../../../../domain/figure/projection.ts';
import type { Prop } from '../../../../domain/figure/props.ts';
import { add, addScaled, rotate, rotationY } from '../../../../domain/figure/vector.ts';

/** What a picture has to show of a thing. */
export function propBalls(prop: Prop): readonly Sphere[] {
  switch (prop.kind) {
    case 'chair': {
      const [x, z] = prop.at ?? [0, 0];
      const turn = rotationY(prop.yaw ?? 0);
      const top = prop.backrest === false ? 0.45 : 0.86;
      return [-0.2, 0.2].flatMap((dx): Sphere[] => [
        [add([x, 0, z], rotate(turn, [dx, 0, 0.24])), 0.02],
        [add([x, 0, z], rotate(turn, [dx, 0, -0.22])), 0.02],
        [add([x, 0, z], rotate(turn, [dx, top, -0.27])), 0.03],
      ]);
    }
    case 'roller': {
      const axis = rotate(rotationY(prop.yaw ?? 0), [1, 0, 0]);
      return [-1, 1].map((m) => [addScaled(prop.centre, axis, m * prop.halfLength), prop.radius]);
    }
    case 'ball':
      return [[prop.centre, prop.radius]];
    case 'anchor':
      // Cut off, a door is not seen to be one.
      return [-0.45, 0, 0.45].map((x) => [add(prop.at, [x, 0, 0]), 0.06]);
    case 'dumbbell':
      return prop.at ? [[[prop.at[0], 0.04, prop.at[1]], 0.1]] : [];
    default:
      return [];
  }
}
