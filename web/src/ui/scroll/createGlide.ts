/** Above this many rows gliding costs more than it tells. */
const mostRows = 200;
/** Changes that follow each other faster than this, ms, are not for an eye to follow: rows then simply change. */
const restMs = 250;

/** Shows a list's new order: what moved glides, what is new lights up. See useGlide. */
export const createGlide = (): ((list: HTMLElement | null, keys: readonly string[]) => void) => {
  let places: ReadonlyMap<string, number> | null = null;
  let order = '';
  let changedAt = Number.NEGATIVE_INFINITY;
  return (list, keys) => {
    // Reading places makes the browser lay out at once: only when rows came, went or changed places.
    const next = keys.join();
    if (next === order) return;
    order = next;
    const hurried = performance.now() - changedAt < restMs;
    changedAt = performance.now();
    if (hurried) {
      places = null;
      return;
    }
    const rows = [...(list?.children ?? [])].filter((row) => row instanceof HTMLElement);
    const before = places;
    places = new Map(rows.map((row) => [row.dataset.key ?? '', row.offsetTop]));
    if (!before?.size || rows.length > mostRows || matchMedia('(prefers-reduced-motion: reduce)').matches)
      return;
    for (const row of rows) {
      const from = before.get(row.dataset.key ?? '');
      if (from === undefined) {
        row.classList.add('arrived');
        row.animate([{ opacity: 0.2 }, { opacity: 1 }], { duration: 120 });
      } else if (from !== row.offsetTop) {
        const shift = `translateY(${from - row.offsetTop}px)`;
        row.animate([{ transform: shift }, { transform: 'none' }], { duration: 120, easing: 'ease-out' });
      }
    }
  };
};
