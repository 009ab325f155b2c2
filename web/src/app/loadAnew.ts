/**
 * Loads the page anew once the server answers; without an answer nothing happens. A browser remembers of a module that
 * it could not be had, and does not ask for it again on the same page, however often somebody presses "try again".
 * @param before what the new page must find
 */
export const loadAnew = async (before?: () => void): Promise<void> => {
  const answer = await fetch('/config.json', { cache: 'no-store' }).catch(() => null);
  if (!answer?.ok) return;
  before?.();
  location.reload();
};
