import type { ClockTone } from '../../domain/clock/types.ts';

/** Both stand out on light and on dark toolbars. */
const blue = '#4384cc';
const grey = '#868d9c';

const whole = 2 * Math.PI;
const top = -Math.PI / 2;

/**
 * The state as a picture that can be told without its colour: a ring that fills while one sits, a
 * full one with a dot when a break is due, dashes while it is held, a disc with a bar cut out of it
 * in a call, two bars for a pause, a small dot without a ring while away.
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
  const dot = (colour: string, radiusOfDot: number) => {
    pen.beginPath();
    pen.arc(middle, middle, radiusOfDot, 0, whole);
    pen.fillStyle = colour;
    pen.fill();
  };
  // Straight edges lie on whole pixels, or they would blur.
  const part = (share: number) => Math.round(size * share);
  if (tone === 'sitting') {
    ring(grey, 1, [], width / 2);
    ring(blue, fullness);
  } else if (tone === 'due') {
    ring(blue, 1);
    dot(blue, radius / 2);
  } else if (tone === 'held') {
    ring(blue, 1, [1 / 9, 1 / 18]);
  } else if (tone === 'in-call') {
    dot(blue, middle - size / 32);
    pen.clearRect(part(0.25), middle - part(0.125), size - 2 * part(0.25), 2 * part(0.125));
  } else if (tone === 'paused') {
    pen.fillStyle = grey;
    for (const left of [part(0.19), size - part(0.19) - part(0.25)]) {
      pen.fillRect(left, part(0.125), part(0.25), size - 2 * part(0.125));
    }
  } else {
    dot(grey, size * 0.2);
  }
  return pen.getImageData(0, 0, size, size);
}
