import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { jpegSegment, pngChunk, withJpegSegments, withPngChunks } from '../chunks.ts';
import { type HostileFile, marker } from '../HostileFile.ts';
import { picture, upright } from '../pictures.ts';
import { seededChance } from '../seededChance.ts';
import { file, mimes, type Plain, script, seen } from './file.ts';

/** EXIF with a place, a script and a marker in it, as sharp writes it: the payload of an APP1 segment. */
export const exifOf = async (): Promise<Buffer> => {
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
export const withMetadata = ({ jpeg, png, webp }: Plain, exif: Buffer): readonly HostileFile[] => {
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
