/** Runs one at a time over all tabs of this origin that ask under the same name (Web Locks). */
export const exclusively = async <T>(name: string, run: () => Promise<T>): Promise<T> =>
  navigator.locks.request(name, run);
