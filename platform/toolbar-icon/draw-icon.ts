import type { ClockTone } from '../../domain/clock/types.ts';

/** Both stand out on light and on dark toolbars. */
const blue = '#4384cc';
const grey = '#868d9c';

const whole = 2 * Math.PI;
const top = -Math.PI / 2;

/**
 * The state as a picture that can be told without its colour: a ring that fills while one sits, a
 * full one with a dot when a break is due, dashes while it is held, a dot of a ring in a call, two
 * bars for a pause, an empty thin ring while away.
 *
 * @throws where there is no canvas
 */
export function drawIcon(size: number, tone: ClockTone, fullness: number): ImageData {
  const pen = new OffscreenCanvas(size, size).getContext('2d');
  if (!pen) throw new Error('no canvas');
  const middle = size / 2;
  const width = size / 6;
  const radius = middle - width / 2 - size / 32;
  const ring = (colour: string, share: number, dash: readonly number[] = [], line = width) => {
    pen.beginPath();
    pen.arc(middle, middle, radius, top, top + share * whole);
    pen.strokeStyle = colour;
    pen.lineWidth = line;
    pen.setLineDash(dash.map((part) => part * radius * whole));
    pen.stroke();
  };
  const dot = (share: number) => {
    pen.beginPath();
    pen.arc(middle, middle, radius * share, 0, whole);
    pen.fillStyle = blue;
    pen.fill();
  };
  if (tone === 'sitting') {
    ring(grey, 1, [], width / 2);
    ring(blue, fullness);
  } else if (tone === 'due') {
    ring(blue, 1);
    dot(0.5);
  } else if (tone === 'held') {
    ring(blue, 1, [1 / 12, 1 / 24]);
  } else if (tone === 'in-call') {
    ring(grey, 1, [1 / 12, 1 / 24]);
    dot(0.5);
  } else if (tone === 'paused') {
    pen.fillStyle = grey;
    pen.fillRect(size * 0.25, size * 0.19, size * 0.19, size * 0.62);
    pen.fillRect(size * 0.56, size * 0.19, size * 0.19, size * 0.62);
  } else {
    ring(grey, 1, [], width / 2);
  }
  return pen.getImageData(0, 0, size, size);
}
