import { type HostileFile, marker } from '../HostileFile.ts';
import { file, mimes, script } from './file.ts';

/** What is no picture at all, whatever it is called. */
export const disguises = (): readonly HostileFile[] => {
  const heads: readonly (readonly [string, Buffer])[] = [
    ['SVG', Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`)],
    ['SVG with a declaration', Buffer.from(`<?xml version="1.0"?><svg onload="alert('${marker}')"/>`)],
    ['HTML', Buffer.from(`<!doctype html>${script}`)],
    ['script', Buffer.from(`alert("${marker}")`)],
    ['ZIP', Buffer.from(`PK\u0003\u0004${marker}`, 'latin1')],
    ['PDF', Buffer.from(`%PDF-1.7 ${marker}`)],
    ['executable of Windows', Buffer.from(`MZ${marker}`)],
    ['executable of Linux', Buffer.from(`\u007fELF${marker}`, 'latin1')],
    ['GIF', Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')],
    ['TIFF', Buffer.from(`II*\u0000${marker}`, 'latin1')],
    ['BMP', Buffer.from(`BM${marker}`)],
    ['ICO', Buffer.from(`\u0000\u0000\u0001\u0000${marker}`, 'latin1')],
    ['film', Buffer.from(`\u0000\u0000\u0000\u0018ftypmp42${marker}`, 'latin1')],
    ['AVIF', Buffer.from(`\u0000\u0000\u0000\u0018ftypavif${marker}`, 'latin1')],
    ['JPEG XL', Buffer.from('ff0a0000', 'hex')],
    ['PSD', Buffer.from(`8BPS\u0000\u0001${marker}`, 'latin1')],
    ['words', Buffer.from(marker)],
    ['one byte', Buffer.from([0xff])],
    ['zeros', Buffer.alloc(1_000)],
  ];
  const heic = ['heic', 'heix', 'mif1', 'hevc'].map((brand) =>
    Buffer.from(`\u0000\u0000\u0000\u0018ftyp${brand}${marker}`, 'latin1'),
  );
  return [
    ...heads.flatMap(([name, bytes]) =>
      Object.entries(mimes).map(([type, mime]) =>
        file('disguise', `${name} called ${type}`, bytes, mime, { refused: ['TYPE'] }),
      ),
    ),
    ...heic.map((bytes, n) => file('disguise', `HEIC ${n}`, bytes, mimes.jpeg, { refused: ['HEIC'] })),
    ...Object.values(mimes).map((mime) =>
      file('disguise', `only the beginning of ${mime}`, beginnings[mime] ?? Buffer.alloc(0), mime, {
        refused: ['DECODE', 'PIXELS'],
      }),
    ),
  ];
};

const beginnings: Readonly<Record<string, Buffer>> = {
  'image/jpeg': Buffer.from(`\u00ff\u00d8\u00ff${script}`, 'latin1'),
  'image/png': Buffer.from(`\u0089PNG\r\n\u001a\n${script}`, 'latin1'),
  'image/webp': Buffer.from(`RIFF\u0000\u0001\u0000\u0000WEBP${script}`, 'latin1'),
};
