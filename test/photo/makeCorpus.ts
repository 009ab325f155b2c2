import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { jpegSaying, jpegSegment, pngChunk, pngOf, withJpegSegments, withPngChunks } from './chunks.ts';
import { type HostileFile, marker, type Outcome } from './HostileFile.ts';
import { heldAs, picture, rawPicture, upright } from './pictures.ts';
import { seededChance } from './seededChance.ts';

const mimes = { jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp' } as const;
const seen: Outcome = { picture: upright };
const script = `<script>alert("${marker}")</script>`;

/** Everything somebody might send, made anew and the same each time. */
export const makeCorpus = async (): Promise<readonly HostileFile[]> => {
  const jpeg = await picture().jpeg({ quality: 95, chromaSubsampling: '4:4:4' }).toBuffer();
  const png = await picture().png().toBuffer();
  const webp = await picture().webp({ lossless: true }).toBuffer();
  const plain = { jpeg, png, webp };
  return [
    ...(await good()),
    ...metadata(plain, await exifOf()),
    ...polyglots(plain),
    ...bombs(plain),
    ...truncated(plain),
    ...disguises(),
    ...mismatches(plain),
    ...spoiled(plain),
  ];
};

interface Plain {
  readonly jpeg: Buffer;
  readonly png: Buffer;
  readonly webp: Buffer;
}

const file = (
  kind: HostileFile['kind'],
  name: string,
  bytes: Uint8Array,
  mime: string,
  must: Outcome,
): HostileFile => ({ kind, name, bytes: Buffer.from(bytes), mime, must });

/** Pictures that are right, in every way a camera or a phone writes one. */
const good = async (): Promise<readonly HostileFile[]> => {
  const made: HostileFile[] = [];
  for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8])
    for (const type of ['jpeg', 'png', 'webp'] as const) {
      const held = heldAs(orientation).withMetadata({ orientation });
      const bytes = await held
        .toFormat(type, type === 'jpeg' ? { quality: 95 } : { lossless: true })
        .toBuffer();
      made.push(file('good', `${type} held as ${orientation}`, bytes, mimes[type], seen));
    }
  const deep = Buffer.alloc(rawPicture().length * 2);
  for (const [index, value] of rawPicture().entries()) deep.writeUInt16LE(value * 257, index * 2);
  const sixteen = sharp(new Uint16Array(deep.buffer, deep.byteOffset, deep.length / 2), {
    raw: { width: upright.width, height: upright.height, channels: 3 },
  });
  const frame = await picture().png().toBuffer();
  const other = await sharp({ create: { ...upright, channels: 3, background: '#000' } })
    .png()
    .toBuffer();
  made.push(
    file('good', '16 bits a colour', await sixteen.toColourspace('rgb16').png().toBuffer(), mimes.png, seen),
    file(
      'good',
      'CMYK',
      await picture().toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer(),
      mimes.jpeg,
      seen,
    ),
    file(
      'good',
      'progressive',
      await picture().jpeg({ progressive: true, quality: 95 }).toBuffer(),
      mimes.jpeg,
      seen,
    ),
    file('good', 'interlaced', await picture().png({ progressive: true }).toBuffer(), mimes.png, seen),
    file('good', 'palette', await picture().png({ palette: true }).toBuffer(), mimes.png, seen),
    file('good', 'alpha', await picture().ensureAlpha().png().toBuffer(), mimes.png, seen),
    file(
      'good',
      'with a wide profile',
      await picture().withIccProfile('p3').jpeg({ quality: 95 }).toBuffer(),
      mimes.jpeg,
      seen,
    ),
    file(
      'good',
      'animated, its first frame',
      await sharp([frame, other], { join: { animated: true } })
        .webp({ lossless: true })
        .toBuffer(),
      mimes.webp,
      seen,
    ),
  );
  return made;
};

/** EXIF with a place, a script and a marker in it, as sharp writes it: the payload of an APP1 segment. */
const exifOf = async (): Promise<Buffer> => {
  const whole = await picture()
    .jpeg()
    .withExif({
      IFD0: { Make: marker, Model: script, ImageDescription: `${script}51.2255,2.9167` },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '51/1 13/1 30/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '2/1 55/1 0/1',
      },
    })
    .toBuffer();
  const { exif } = await sharp(whole).metadata();
  if (exif === undefined) throw new Error('sharp wrote no EXIF');
  return exif;
};

const iptc = Buffer.from(`Photoshop 3.0\u00008BIM\u0004\u0004\u0000\u0000\u0000\u0000${script}`, 'latin1');
const xmp = Buffer.from(`http://ns.adobe.com/xap/1.0/\u0000<x:xmpmeta>${script}</x:xmpmeta>`, 'latin1');
const icc = (bytes: Buffer): Buffer =>
  Buffer.concat([Buffer.from('ICC_PROFILE\u0000\u0001\u0001', 'latin1'), bytes]);
const exifWith = (ifd: Buffer): Buffer =>
  Buffer.concat([Buffer.from('Exif\u0000\u0000MM\u0000*\u0000\u0000\u0000\u0008', 'latin1'), ifd]);

/** Words, places, scripts and nonsense beside the pixels: the picture is right, and none of it comes out. */
const metadata = ({ jpeg, png, webp }: Plain, exif: Buffer): readonly HostileFile[] => {
  const chance = seededChance(6);
  const noise = (length: number) => Buffer.from(Array.from({ length }, () => Math.floor(chance() * 256)));
  const long = Buffer.from(marker.repeat(3_000), 'latin1');
  // An entry that points back at the table it stands in.
  const round = Buffer.from('000187690004000000010000000800000008', 'hex');
  const counted = Buffer.from('ffff010f00020fffffff0000000000000000', 'hex');
  const segments: readonly (readonly [string, readonly Buffer[]])[] = [
    ['a place and a script in EXIF', [jpegSegment(0xe1, exif)]],
    ['XMP with a script', [jpegSegment(0xe1, xmp)]],
    ['IPTC with a script', [jpegSegment(0xed, iptc)]],
    ['a comment with a script', [jpegSegment(0xfe, Buffer.from(script))]],
    ['fifty comments', Array.from({ length: 50 }, () => jpegSegment(0xfe, Buffer.from(script)))],
    [
      'every application’s segment',
      Array.from({ length: 15 }, (_, n) => jpegSegment(0xe1 + n, Buffer.from(script))),
    ],
    ['a profile of nothing', [jpegSegment(0xe2, icc(Buffer.alloc(0)))]],
    ['a profile of noise', [jpegSegment(0xe2, icc(noise(3_000)))]],
    ['a profile of words', [jpegSegment(0xe2, icc(long.subarray(0, 60_000)))]],
    ['EXIF of noise', [jpegSegment(0xe1, exifWith(noise(2_000)))]],
    ['EXIF that points at itself', [jpegSegment(0xe1, exifWith(round))]],
    ['EXIF that counts to four milliards', [jpegSegment(0xe1, exifWith(counted))]],
    [
      'EXIF as long as it can be',
      [jpegSegment(0xe1, exifWith(Buffer.concat([Buffer.from('0000', 'hex'), long])))],
    ],
    ['two EXIFs', [jpegSegment(0xe1, exif), jpegSegment(0xe1, exif)]],
    ['a thumbnail in EXIF', [jpegSegment(0xe1, Buffer.concat([exif, jpeg]))]],
  ];
  const chunks: readonly (readonly [string, readonly Buffer[]])[] = [
    ['tEXt with a script', [pngChunk('tEXt', Buffer.from(`Comment\u0000${script}`, 'latin1'))]],
    [
      'iTXt with a script',
      [pngChunk('iTXt', Buffer.from(`XML:com.adobe.xmp\u0000\u0000\u0000\u0000\u0000${script}`, 'latin1'))],
    ],
    [
      'zTXt with a script',
      [
        pngChunk(
          'zTXt',
          Buffer.concat([Buffer.from('Comment\u0000\u0000', 'latin1'), deflateSync(Buffer.from(script))]),
        ),
      ],
    ],
    ['eXIf with a place', [pngChunk('eXIf', exif.subarray(6))]],
    ['a time', [pngChunk('tIME', Buffer.from('07ea0b160a0000', 'hex'))]],
    ['a chunk of its own', [pngChunk('paTr', Buffer.from(script))]],
    [
      'five hundred texts',
      Array.from({ length: 500 }, () => pngChunk('tEXt', Buffer.from(`C\u0000${script}`, 'latin1'))),
    ],
    [
      'iCCP of noise',
      [pngChunk('iCCP', Buffer.concat([Buffer.from('x\u0000\u0000', 'latin1'), deflateSync(noise(500))]))],
    ],
  ];
  const riff = (type: string, data: Buffer): Buffer => {
    const even = data.length % 2 === 0 ? data : Buffer.concat([data, Buffer.alloc(1)]);
    const head = Buffer.alloc(8);
    head.write(type, 'latin1');
    head.writeUInt32LE(data.length, 4);
    return Buffer.concat([head, even]);
  };
  const extended = (chunk: Buffer): Buffer => {
    const vp8x = Buffer.alloc(10);
    vp8x[0] = 0x0c;
    vp8x.writeUIntLE(upright.width - 1, 4, 3);
    vp8x.writeUIntLE(upright.height - 1, 7, 3);
    const body = Buffer.concat([Buffer.from('WEBP'), riff('VP8X', vp8x), webp.subarray(12), chunk]);
    const head = Buffer.alloc(8);
    head.write('RIFF', 'latin1');
    head.writeUInt32LE(body.length, 4);
    return Buffer.concat([head, body]);
  };
  const inWebp: readonly (readonly [string, Buffer])[] = [
    ['EXIF with a place', riff('EXIF', exif.subarray(6))],
    ['XMP with a script', riff('XMP ', xmp)],
    ['a chunk of its own', riff('PATR', Buffer.from(script))],
    ['a chunk that is cut off', riff('PATR', Buffer.from(script)).subarray(0, 12)],
  ];
  return [
    ...segments.map(([name, parts]) =>
      file('metadata', `jpeg with ${name}`, withJpegSegments(jpeg, parts), mimes.jpeg, seen),
    ),
    ...chunks.map(([name, parts]) =>
      file('metadata', `png with ${name}`, withPngChunks(png, parts), mimes.png, seen),
    ),
    ...inWebp.map(([name, chunk]) =>
      file('metadata', `webp with ${name}`, extended(chunk), mimes.webp, { either: true }),
    ),
  ];
};

/** A picture that is something else as well: what comes out is the picture alone. */
const polyglots = ({ jpeg, png, webp }: Plain): readonly HostileFile[] => {
  const zip = Buffer.from(`PK\u0003\u0004${marker}PK\u0005\u0006${'\u0000'.repeat(18)}`, 'latin1');
  const tails: readonly (readonly [string, Buffer])[] = [
    ['ZIP', zip],
    ['HTML', Buffer.from(`<html>${script}</html>`)],
    ['PHP', Buffer.from(`<?php echo "${marker}"; ?>`)],
    ['script', Buffer.from(`*/=1;alert("${marker}")//`)],
    ['PDF', Buffer.from(`%PDF-1.7\n${marker}\n%%EOF`)],
    ['executable', Buffer.concat([Buffer.from('MZ\u0090\u0000', 'latin1'), Buffer.from(marker)])],
    ['another picture', Buffer.concat([jpeg, Buffer.from(marker)])],
  ];
  return [
    ...tails.flatMap(([name, tail]) => [
      file('polyglot', `jpeg and ${name}`, Buffer.concat([jpeg, tail]), mimes.jpeg, seen),
      file('polyglot', `png and ${name}`, Buffer.concat([png, tail]), mimes.png, seen),
      file('polyglot', `webp and ${name}`, Buffer.concat([webp, tail]), mimes.webp, seen),
    ]),
    file('polyglot', 'PDF before a jpeg', Buffer.concat([Buffer.from('%PDF-1.7\n'), jpeg]), mimes.jpeg, {
      refused: ['TYPE'],
    }),
    file('polyglot', 'GIF and script', Buffer.from(`GIF89a/*${marker}*/=1`), mimes.jpeg, {
      refused: ['TYPE'],
    }),
    file(
      'polyglot',
      'jpeg that is a script',
      withJpegSegments(jpeg, [jpegSegment(0xfe, Buffer.from(`*/alert("${marker}")/*`))]),
      mimes.jpeg,
      seen,
    ),
  ];
};

/** Small files that would be large pictures, or large texts: refused before they are made. */
const bombs = ({ jpeg, png, webp }: Plain): readonly HostileFile[] => {
  const pixels: Outcome = { refused: ['PIXELS', 'DECODE'] };
  const sizes = [
    [16_000, 16_000],
    [30_000, 30_000],
    [65_535, 65_535],
    [7_000, 7_000],
    [40_001, 1_000],
    [2_147_483_647, 1],
    [1, 2_147_483_647],
    [2_147_483_647, 2_147_483_647],
    [0, 0],
  ] as const;
  const nothing = deflateSync(Buffer.alloc(64_000_000), { level: 9 });
  const large = Buffer.from(webp);
  // The size of a lossless picture: fourteen bits each, less one.
  large.writeUInt32LE(((16_383 - 1) | ((16_383 - 1) << 14)) >>> 0, 21);
  const scans = jpeg.subarray(jpeg.lastIndexOf(Buffer.from([0xff, 0xda])), -2);
  const bomb = (name: string, bytes: Uint8Array, mime: string, must: Outcome = pixels) =>
    file('bomb', name, bytes, mime, must);
  return [
    ...sizes.map(([width, height]) => bomb(`png of ${width} × ${height}`, pngOf(width, height), mimes.png)),
    ...(
      [
        [65_500, 65_500],
        [65_535, 1_000],
        [8_000, 8_000],
        [0, 0],
      ] as const
    ).map(([width, height]) =>
      bomb(`jpeg of ${width} × ${height}`, jpegSaying(jpeg, width, height), mimes.jpeg),
    ),
    bomb('webp of 16383 × 16383', large, mimes.webp),
    bomb('png of a picture that goes on for 64 MB', pngOf(64, 64, [], Buffer.alloc(64_000_000)), mimes.png, {
      either: true,
    }),
    bomb(
      'png with a text of 64 MB',
      withPngChunks(png, [
        pngChunk('zTXt', Buffer.concat([Buffer.from('C\u0000\u0000', 'latin1'), nothing])),
      ]),
      mimes.png,
      { either: true },
    ),
    bomb(
      'png with a profile of 64 MB',
      withPngChunks(png, [
        pngChunk('iCCP', Buffer.concat([Buffer.from('x\u0000\u0000', 'latin1'), nothing])),
      ]),
      mimes.png,
      { either: true },
    ),
    bomb(
      'jpeg of two thousand scans',
      Buffer.concat([jpeg.subarray(0, -2), ...Array.from({ length: 2_000 }, () => scans), jpeg.subarray(-2)]),
      mimes.jpeg,
      { either: true },
    ),
    bomb('more than is taken', Buffer.concat([jpeg, Buffer.alloc(4_000_001)]), mimes.jpeg, {
      refused: ['SIZE'],
    }),
  ];
};

/** Cut off anywhere: no picture, and no half of one. */
const truncated = (plain: Plain): readonly HostileFile[] =>
  (['jpeg', 'png', 'webp'] as const).flatMap((type) =>
    [0.02, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9].map((part) => {
      const bytes = plain[type].subarray(0, Math.floor(plain[type].length * part));
      return file('truncated', `${type} cut at ${part}`, bytes, mimes[type], {
        refused: ['DECODE', 'TYPE', 'PIXELS'],
      });
    }),
  );

/** What is no picture at all, whatever it is called. */
const disguises = (): readonly HostileFile[] => {
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

/** A picture, but not the one that was said. */
const mismatches = (plain: Plain): readonly HostileFile[] =>
  (['jpeg', 'png', 'webp'] as const).flatMap((type) =>
    (['jpeg', 'png', 'webp'] as const)
      .filter((other) => other !== type)
      .map((other) =>
        file('mismatch', `${type} called ${other}`, plain[type], mimes[other], { refused: ['TYPE'] }),
      ),
  );

/** Pictures with bytes changed by chance: whatever becomes of them, nothing of them gets out but pixels. */
const spoiled = (plain: Plain): readonly HostileFile[] => {
  const chance = seededChance(15);
  return (['jpeg', 'png', 'webp'] as const).flatMap((type) =>
    Array.from({ length: 20 }, (_, n) => {
      const bytes = Buffer.from(plain[type]);
      for (let hits = 0; hits <= n; hits++)
        bytes[4 + Math.floor(chance() * (bytes.length - 4))] = Math.floor(chance() * 256);
      return file('spoiled', `${type} spoiled ${n}`, bytes, mimes[type], { either: true });
    }),
  );
};
