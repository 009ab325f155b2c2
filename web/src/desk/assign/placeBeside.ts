/** Room left around, px. */
const edge = 16;

/**
 * Puts a dialog under the element it is about; over it when there is no room below, at the top when it is not
 * there at all. On a screen held in a hand the dialog's own style places it.
 */
export const placeBeside = (dialog: HTMLElement, selector: string): void => {
  if (matchMedia('(max-width: 899px)').matches) return;
  const row = document.querySelector(selector)?.getBoundingClientRect();
  const most = innerHeight - 2 * edge;
  const top = Math.min(row ? row.bottom + edge : 72, innerHeight - Math.min(460, most) - edge);
  dialog.style.setProperty('inset-block-start', `${Math.max(edge, top)}px`);
  dialog.style.setProperty('inset-inline-start', `${edge}px`);
};
