/**
 * Puts a dialog in front of the screen at once, not after the next frame: the letters of a fast typist belong to it, not
 * to the shortcuts. For a layout effect.
 * @returns gives the focus back to where it was.
 */
export const openModal = (dialog: HTMLDialogElement | null): (() => void) => {
  const before = document.activeElement;
  dialog?.showModal();
  return () => {
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  };
};
