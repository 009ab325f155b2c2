/**
 * Puts the focus on the first element the selector finds, at once: the next key of a fast typist may come before
 * the next frame, and its letters must not become shortcuts. What this very change brings along stands one
 * microtask later (Preact draws in the one before).
 */
export const focusOn = (selector: string): void => {
  const found = document.querySelector(selector);
  if (found instanceof HTMLElement) found.focus();
};
