import type { MapPalette } from '../MapPalette.ts';
import { shapeOfIcon } from './shapeOfIcon.ts';

type Canvas2d = OffscreenCanvasRenderingContext2D;
const pixelRatio = 2;

/** A picture for the map, as it takes it. */
export interface PinImage {
  readonly image: ImageData;
  readonly pixelRatio: number;
}

/**
 * Draws the picture a pin's name asks for (pinFeatures): incidents with a tail, by the shape of their priority; units
 * as circles by their status, with the zone's picture of it, dashed when their place is old, with the key that assigns them. Null: no such picture.
 */
export const drawPin = (name: string, is: MapPalette): PinImage | null => {
  const [kind, ...rest] = name.split(':');
  if (kind === 'incident') return incident(rest, is);
  if (kind === 'unit') return unit(rest, is);
  if (kind === 'cluster') return cluster(rest, is);
  return null;
};

const canvas = (width: number, height: number, draw: (on: Canvas2d) => void): PinImage | null => {
  const on = new OffscreenCanvas(width * pixelRatio, height * pixelRatio).getContext('2d');
  if (on === null) return null;
  on.scale(pixelRatio, pixelRatio);
  on.lineJoin = 'round';
  draw(on);
  return { image: on.getImageData(0, 0, width * pixelRatio, height * pixelRatio), pixelRatio };
};

const colourOf = (priority: string, is: MapPalette): string =>
  priority === 'P1' || priority === '1'
    ? is.p1
    : priority === 'P2' || priority === '2'
      ? is.p2
      : priority === 'P3' || priority === '3'
        ? is.p3
        : is.p4;

const outline = (on: Canvas2d, priority: string, x: number, y: number, size: number): void => {
  on.beginPath();
  if (priority !== 'P1') {
    on.roundRect(x, y, size, size, size / 6);
    return;
  }
  const cut = size * 0.3;
  const corners: readonly (readonly [number, number])[] = [
    [cut, 0],
    [size - cut, 0],
    [size, cut],
    [size, size - cut],
    [size - cut, size],
    [cut, size],
    [0, size - cut],
    [0, cut],
  ];
  for (const [dx, dy] of corners) on.lineTo(x + dx, y + dy);
  on.closePath();
};

const incident = ([priority = 'P4', how]: readonly string[], is: MapPalette): PinImage | null => {
  const chosen = how === 'chosen';
  const size = chosen ? 44 : 32;
  const margin = chosen ? 6 : 3;
  const whole = size + 2 * margin;
  return canvas(whole, whole + 9, (on) => {
    const colour = colourOf(priority, is);
    if (chosen) {
      on.strokeStyle = colour;
      on.lineWidth = 2;
      outline(on, priority, 1.5, 1.5, whole - 3);
      on.stroke();
    }
    on.beginPath();
    on.moveTo(whole / 2 - 5, whole - margin - 1);
    on.lineTo(whole / 2 + 5, whole - margin - 1);
    on.lineTo(whole / 2, whole + 6);
    on.closePath();
    on.fillStyle = colour;
    on.fill();
    outline(on, priority, margin, margin, size);
    on.fillStyle = priority === 'P1' ? is.p1 : priority === 'P2' ? is.p2Fill : is.surface;
    on.fill();
    on.strokeStyle = colour;
    on.lineWidth = 2.5;
    on.stroke();
    on.fillStyle = priority === 'P1' ? is.p1Ink : priority === 'P2' ? is.p2Ink : colour;
    write(on, priority, whole / 2, whole / 2, chosen ? 19 : 14);
  });
};

const unit = (
  [glyph = '', age, whose, how, key = '0', picture = '']: readonly string[],
  is: MapPalette,
): PinImage | null => {
  const mine = whose === 'mine';
  const radius = mine ? 17 : 13;
  const whole = 2 * radius + 18;
  const middle = whole / 2;
  const colours: Readonly<Record<string, string>> = {
    free: is.ok,
    moving: is.primary,
    scene: is.onScene,
    emergency: is.p1,
  };
  const colour = colours[glyph] ?? is.muted;
  return canvas(whole, whole, (on) => {
    if (age === 'stale' || how === 'chosen' || glyph === 'emergency') {
      on.beginPath();
      on.arc(middle, middle, radius + 5, 0, 2 * Math.PI);
      on.setLineDash(age === 'stale' ? [4, 3] : []);
      on.strokeStyle = age === 'stale' ? is.warn : colour;
      on.lineWidth = 2;
      on.stroke();
      on.setLineDash([]);
    }
    on.beginPath();
    on.arc(middle, middle, radius, 0, 2 * Math.PI);
    on.fillStyle = mine || glyph === 'emergency' ? colour : is.surface;
    on.fill();
    on.strokeStyle = mine ? is.surface : colour;
    on.lineWidth = 2.5;
    on.stroke();
    on.strokeStyle = mine || glyph === 'emergency' ? is.p1Ink : colour;
    on.fillStyle = on.strokeStyle;
    const shape = glyph === 'emergency' ? null : shapeOfIcon(picture);
    if (shape === null) drawGlyph(on, glyph, middle, radius / 13);
    else drawIcon(on, shape, middle, radius / 13);
    if (key !== '0') {
      on.beginPath();
      on.arc(whole - 9, 9, 8.5, 0, 2 * Math.PI);
      on.fillStyle = is.text;
      on.fill();
      on.fillStyle = is.surface;
      write(on, key, whole - 9, 9, 12);
    }
  });
};

/** One of the client's icons, as wide as the map's own shapes and a little stronger of line than on paper. */
const drawIcon = (on: Canvas2d, shape: Path2D, middle: number, scale: number): void => {
  on.save();
  on.translate(middle, middle);
  on.scale((15 / 24) * scale, (15 / 24) * scale);
  on.translate(-12, -12);
  on.lineWidth = 2.6;
  on.lineCap = 'round';
  on.stroke(shape);
  on.restore();
};

const drawGlyph = (on: Canvas2d, glyph: string, middle: number, scale: number): void => {
  const line = (points: readonly (readonly [number, number])[]): void => {
    on.beginPath();
    for (const [x, y] of points) on.lineTo(middle + x * scale, middle + y * scale);
  };
  on.lineWidth = 2.4 * scale;
  on.lineCap = 'round';
  if (glyph === 'free') {
    line([
      [-4.5, 0.5],
      [-1.5, 3.5],
      [4.5, -3.5],
    ]);
    on.stroke();
  } else if (glyph === 'moving') {
    line([
      [5.5, -5.5],
      [1, 6],
      [-1, 1],
      [-6, -1],
    ]);
    on.closePath();
    on.fill();
  } else if (glyph === 'scene') {
    on.beginPath();
    on.arc(middle, middle, 4.2 * scale, 0, 2 * Math.PI);
    on.fill();
  } else if (glyph === 'emergency') write(on, '!', middle, middle, 17 * scale);
  else {
    line([
      [-4.5, 0],
      [4.5, 0],
    ]);
    on.stroke();
  }
};

const cluster = ([most = '4']: readonly string[], is: MapPalette): PinImage | null =>
  canvas(40, 40, (on) => {
    on.beginPath();
    on.roundRect(3, 3, 34, 34, 17);
    on.fillStyle = is.surface;
    on.fill();
    on.strokeStyle = colourOf(most, is);
    on.lineWidth = 3;
    on.stroke();
  });

const write = (on: Canvas2d, text: string, x: number, y: number, size: number): void => {
  on.font = `700 ${size}px Inter, Roboto, "Segoe UI", sans-serif`;
  on.textAlign = 'center';
  on.textBaseline = 'middle';
  on.fillText(text, x, y + size * 0.06);
};
