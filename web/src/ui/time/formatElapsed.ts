/**
 * How long something has lasted, as h:mm:ss; hours run on past a day. A time that has not come yet (a clock
 * that is a little ahead) is 0:00:00, never negative.
 * @param ms milliseconds.
 */
export const formatElapsed = (ms: number): string => {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
};
