const number = (of: Element, name: string): number => Number(of.getAttribute(name) ?? 0);

/**
 * One of the client's icons as a path for a canvas, read from the shapes every page has (web/build/iconSprite.ts). Lucide draws
 * with lines only: paths, circles, rounded rectangles, polygons. Null: the page has no such icon.
 */
export const shapeOfIcon = (name: string): Path2D | null => {
  const symbol = name === '' ? null : document.getElementById(`icon-${name}`);
  if (symbol === null) return null;
  const shape = new Path2D();
  for (const part of symbol.children) {
    const [x, y] = [number(part, 'x'), number(part, 'y')];
    switch (part.tagName.toLowerCase()) {
      case 'path':
        shape.addPath(new Path2D(part.getAttribute('d') ?? ''));
        break;
      case 'circle': {
        const one = new Path2D();
        one.arc(number(part, 'cx'), number(part, 'cy'), number(part, 'r'), 0, 2 * Math.PI);
        shape.addPath(one);
        break;
      }
      case 'rect': {
        const one = new Path2D();
        one.roundRect(x, y, number(part, 'width'), number(part, 'height'), number(part, 'rx'));
        shape.addPath(one);
        break;
      }
      case 'polygon':
        shape.addPath(new Path2D(`M${part.getAttribute('points') ?? ''}Z`));
        break;
    }
  }
  return shape;
};
