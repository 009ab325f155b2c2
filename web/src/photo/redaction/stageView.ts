/**
 * How the stage looks at the picture: so many times larger than it fits, its first corner so far from where it is when the
 * whole is seen. Places are parts of the picture as it fits, 0 to 1, whatever the zoom: boxes never hear of this.
 */
export interface StageView {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** A place, or a way, in parts of the picture as it fits. */
export interface StagePlace {
  readonly x: number;
  readonly y: number;
}

/** Closer than this, a phone's own picture shows nothing new. */
const closest = 8;

export const wholeView: StageView = { zoom: 1, x: 0, y: 0 };

/** Closer, or further, with what is at that place staying there: under the fingers, or the pointer. Pure. */
export const zoomedAt = (view: StageView, factor: number, at: StagePlace): StageView => {
  const zoom = Math.min(closest, Math.max(1, view.zoom * factor));
  const grown = zoom / view.zoom;
  return within({ zoom, x: at.x - (at.x - view.x) * grown, y: at.y - (at.y - view.y) * grown });
};

/** Moved by so much, no further than its edge. Pure. */
export const movedBy = (view: StageView, by: StagePlace): StageView =>
  within({ ...view, x: view.x + by.x, y: view.y + by.y });

/** The nearest view, as close as before, in which that place of the picture (0 to 1) is seen. Pure. */
export const showing = (view: StageView, place: StagePlace): StageView => {
  const seen = (corner: number, part: number): boolean => {
    const at = corner + part * view.zoom;
    return at >= 0 && at <= 1;
  };
  if (seen(view.x, place.x) && seen(view.y, place.y)) return view;
  return within({ ...view, x: 0.5 - place.x * view.zoom, y: 0.5 - place.y * view.zoom });
};

/** What of the picture (0 to 1) is in the middle of what is seen. Pure. */
export const middleOf = ({ zoom, x, y }: StageView): StagePlace => ({
  x: (0.5 - x) / zoom,
  y: (0.5 - y) / zoom,
});

/** The picture covers all of its place: no edge of it is pulled into the middle. */
const within = ({ zoom, x, y }: StageView): StageView => {
  const inside = (corner: number): number => Math.min(0, Math.max(1 - zoom, corner));
  return { zoom, x: inside(x), y: inside(y) };
};
