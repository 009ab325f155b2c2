import ExifReader from 'exifreader';
import { printable } from '../../shared/kernel/printable.ts';
import type { PhotoFacts } from '../../shared/photo/PhotoFacts.ts';

/**
 * Place, time and camera as the file says them, of whatever of it can be read; nothing where nothing can. All of it is
 * hearsay: somebody may have written it there.
 */
export const cameraFacts = (bytes: Uint8Array): PhotoFacts => {
  try {
    // A copy: of a Buffer `slice` would be a window on memory that others share.
    const { gps, exif } = ExifReader.load(new Uint8Array(bytes).buffer, {
      expanded: true,
      includeTags: { exif: ['DateTimeOriginal', 'Make', 'Model'], gps: true },
    });
    const lat = gps?.Latitude;
    const lon = gps?.Longitude;
    const placed = isWithin(lat, 90) && isWithin(lon, 180);
    const at = word(exif?.DateTimeOriginal?.description, 40);
    const device = word(`${exif?.Make?.description ?? ''} ${exif?.Model?.description ?? ''}`, 120);
    return {
      ...(placed ? { lat, lon } : {}),
      ...(at === undefined ? {} : { at }),
      ...(device === undefined ? {} : { device }),
    };
  } catch {
    // A file without metadata, or with ones that make no sense: it says nothing.
    return {};
  }
};

const isWithin = (degrees: number | undefined, most: number): degrees is number =>
  degrees !== undefined && Number.isFinite(degrees) && Math.abs(degrees) <= most;

const word = (text: unknown, most: number): string | undefined => {
  if (typeof text !== 'string') return undefined;
  const said = printable(text, most).trim();
  return said === '' ? undefined : said;
};
