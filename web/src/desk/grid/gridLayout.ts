/** Where each row of the grid begins, in lines of one height: an incident nobody answers for takes two. */
export interface GridLayout {
  readonly keys: readonly string[];
  /** First line of each row; one more at the end says how many lines there are. */
  readonly tops: readonly number[];
  readonly places: ReadonlyMap<string, number>;
}

/** @param tall the rows that take two lines. */
export const gridLayout = (keys: readonly string[], tall: ReadonlySet<string>): GridLayout => {
  const tops = [0];
  const places = new Map<string, number>();
  let line = 0;
  keys.forEach((key, place) => {
    places.set(key, place);
    line += tall.has(key) ? 2 : 1;
    tops.push(line);
  });
  return { keys, tops, places };
};

/** The row that holds this line; the last one when there are not so many. */
export const rowOfLine = ({ tops, keys }: GridLayout, line: number): number => {
  let [low, high] = [0, Math.max(0, keys.length - 1)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? 0) <= line) low = middle;
    else high = middle - 1;
  }
  return low;
};

/**
 * Where the list must stand so that what was at the top of the view stays there, after rows came, went and changed
 * places: the row itself, or the first one under it that is still there.
 * @param top px scrolled before; @param line px of a line; answers px, and how many new rows came above.
 */
export const heldTop = (
  before: GridLayout,
  after: GridLayout,
  top: number,
  line: number,
): { readonly top: number; readonly cameAbove: number } => {
  const first = rowOfLine(before, Math.floor(top / line));
  const anchor = before.keys.slice(first).find((key) => after.places.has(key));
  if (anchor === undefined) return { top: 0, cameAbove: 0 };
  const [was, now] = [before.places.get(anchor) ?? 0, after.places.get(anchor) ?? 0];
  const into = was === first ? top - (before.tops[was] ?? 0) * line : 0;
  const cameAbove = after.keys.slice(0, now).filter((key) => !before.places.has(key)).length;
  return { top: Math.max(0, (after.tops[now] ?? 0) * line + into), cameAbove };
};
