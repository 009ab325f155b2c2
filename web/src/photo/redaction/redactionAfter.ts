import { assertNever } from '../../../../shared/kernel/assertNever.ts';
import { firstBox } from './firstBox.ts';
import { keepInside, smallestPart } from './keepInside.ts';
import type { PhotoBox, PictureSize } from './PhotoBox.ts';
import type { Redaction, RedactionStep } from './Redaction.ts';
import type { BoxGrip, RedactionAct } from './RedactionAct.ts';

/** How far back one can go. */
const steps = 50;

/** The covering after an act; what a person did can be taken back one by one, a drag as one. Pure. */
export const redactionAfter = (now: Redaction, act: RedactionAct): Redaction => {
  switch (act.kind) {
    case 'add': {
      const made = firstBox(now.picture, act.what, now.boxes, act.at, act.closer);
      const box = act.found === undefined ? made : keepInside({ ...made, ...act.found }, now.picture);
      return { ...held(now), boxes: [...now.boxes, box], selected: box.id };
    }
    case 'select':
      return { ...now, selected: act.id };
    case 'hold':
      return held(now);
    case 'pull':
      return {
        ...now,
        boxes: now.boxes.map((box) => (box.id === act.id ? pulled(box, act.grip, act, now.picture) : box)),
      };
    case 'remove': {
      const boxes = now.boxes.filter(({ id }) => id !== act.id);
      if (boxes.length === now.boxes.length) return now;
      return { ...held(now), boxes, selected: boxes.at(-1)?.id ?? null };
    }
    case 'fill':
      return act.fill === now.fill ? now : { ...held(now), fill: act.fill };
    case 'undo': {
      const back = now.before.at(-1);
      if (back === undefined) return now;
      return { ...now, ...back, before: now.before.slice(0, -1), after: [stepOf(now), ...now.after] };
    }
    case 'redo': {
      const [next, ...after] = now.after;
      if (next === undefined) return now;
      return { ...now, ...next, before: [...now.before, stepOf(now)], after };
    }
    default:
      return assertNever(act);
  }
};

const stepOf = ({ boxes, fill, selected }: Redaction): RedactionStep => ({ boxes, fill, selected });

const held = (now: Redaction): Redaction => ({
  ...now,
  before: [...now.before, stepOf(now)].slice(-steps),
  after: [],
});

/** Moves a box, or the sides that are gripped; a side never passes the one opposite. */
const pulled = (
  box: PhotoBox,
  grip: BoxGrip,
  { dx, dy }: { readonly dx: number; readonly dy: number },
  picture: PictureSize,
): PhotoBox => {
  if (grip.x === 0 && grip.y === 0) return keepInside({ ...box, x: box.x + dx, y: box.y + dy }, picture);
  const least = Math.min(picture.width, picture.height) * smallestPart;
  const across = side(box.x, box.width, grip.x, dx, picture.width, least);
  const down = side(box.y, box.height, grip.y, dy, picture.height, least);
  return keepInside(
    { ...box, x: across.from, width: across.length, y: down.from, height: down.length },
    picture,
  );
};

const side = (
  from: number,
  length: number,
  grip: -1 | 0 | 1,
  by: number,
  end: number,
  least: number,
): { readonly from: number; readonly length: number } => {
  if (grip === 0) return { from, length };
  if (grip === 1) return { from, length: Math.min(end - from, Math.max(least, length + by)) };
  const first = Math.min(from + length - least, Math.max(0, from + by));
  return { from: first, length: from + length - first };
};
