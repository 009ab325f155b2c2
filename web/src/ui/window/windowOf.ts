/** Which rows of a long list are drawn, and how much empty room stands before and after them, px. */
export interface RowWindow {
  readonly first: number;
  /** One past the last. */
  readonly end: number;
  readonly before: number;
  readonly after: number;
}

/** Taller than this browsers stop counting (Firefox at about 17 million px). */
const tallest = 12_000_000;
/** Rows drawn above and below what is in view, so that a quick scroll meets no hole. */
const spare = 8;

/**
 * What of `total` rows of one height is drawn when a scroller stands at `top`. A list that would be taller than a
 * browser can count is drawn on a shorter one: each px of scrolling is then more than a px of list, and what is
 * drawn stands where the scroller is.
 */
export const windowOf = (at: {
  readonly top: number;
  readonly view: number;
  readonly row: number;
  readonly total: number;
}): RowWindow => {
  const whole = at.total * at.row;
  const height = Math.min(whole, tallest);
  const listTop = scaled(at.top, height - at.view, whole - at.view);
  const first = clamp(Math.floor(listTop / at.row) - spare, 0, at.total);
  const end = clamp(Math.ceil((listTop + at.view) / at.row) + spare, first, at.total);
  const before = whole <= tallest ? first * at.row : clamp(at.top - (listTop - first * at.row), 0, height);
  return { first, end, before, after: Math.max(0, height - before - (end - first) * at.row) };
};

/** Where the scroller must stand for a row to begin at the top of the view. */
export const topOfRow = (
  place: number,
  at: { readonly view: number; readonly row: number; readonly total: number },
): number => {
  const whole = at.total * at.row;
  return scaled(place * at.row, whole - at.view, Math.min(whole, tallest) - at.view);
};

const scaled = (value: number, from: number, to: number): number =>
  from <= 0 || to <= 0 ? 0 : from === to ? value : value * (to / from);

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
