import type { ZoneClient } from '../app/ZoneClient.ts';

/** Opens the lane of photos, so that what an earlier start left goes on; a device where that fails takes photos later. */
export const startPhotos = async (zone: ZoneClient): Promise<void> => {
  try {
    await (await import('./openPhotos.ts')).openPhotos(zone);
  } catch {
    // No network and not on this device yet, or no store: the first photo says so.
  }
};
