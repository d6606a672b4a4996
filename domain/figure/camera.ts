/** Where one looks from. Orthographic: no vanishing point. */
import { cross, type Frame, RADIANS, type Vector3 } from './vector.ts';

export interface CameraAngles {
  /** 0 looks at the figure's front as it stands at rest, 90 at its left side, 180 at its back. */
  readonly yawDegrees: number;
  /** 0 level, 90 straight down. */
  readonly pitchDegrees: number;
}

/** X to the right on screen, Y up on screen, Z toward the viewer. */
export type ViewAxes = Frame;

export const viewAxes = ({ yawDegrees, pitchDegrees }: CameraAngles): ViewAxes => {
  const yaw = yawDegrees * RADIANS;
  const pitch = pitchDegrees * RADIANS;
  const toViewer: Vector3 = [
    Math.sin(yaw) * Math.cos(pitch),
    Math.sin(pitch),
    Math.cos(yaw) * Math.cos(pitch),
  ];
  const right: Vector3 = [Math.cos(yaw), 0, -Math.sin(yaw)];
  return [right, cross(toViewer, right), toViewer];
};
