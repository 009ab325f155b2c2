import sharp, { type Sharp } from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { cameraFacts } from '../../functions/photo-decode/cameraFacts.ts';
import { type DecodedPicture, decodePicture } from '../../functions/photo-decode/decodePicture.ts';
import type { HostileFile } from './HostileFile.ts';
import { judgePicture } from './judgePicture.ts';
import { makeCorpus } from './makeCorpus.ts';

let corpus: readonly HostileFile[] = [];
const of = (...kinds: readonly HostileFile['kind'][]) => corpus.filter(({ kind }) => kinds.includes(kind));

const faultsIn = async (
  files: readonly HostileFile[],
  decode: (bytes: Uint8Array, mime: string) => Promise<DecodedPicture> = decodePicture,
): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (const file of files)
    faults.push(...(await judgePicture(file, await decode(new Uint8Array(file.bytes), file.mime))));
  return faults;
};

beforeAll(async () => {
  corpus = await makeCorpus();
});

describe('Whatever is sent', () => {
  // First: the memory a process ever had never shrinks.
  test('bombs are refused in a tenth of a second and a quarter of a gigabyte', async () => {
    await decodePicture(of('good')[0]?.bytes ?? Buffer.alloc(0), 'image/jpeg');
    const before = process.memoryUsage().rss;
    let slowest = 0;
    let name = '';
    for (const { bytes, mime, ...bomb } of of('bomb')) {
      const times: number[] = [];
      // The processor's time, the best of three: other work on the machine is no bomb.
      for (let round = 0; round < 3; round++) {
        const began = process.cpuUsage();
        await decodePicture(bytes, mime);
        const { user, system } = process.cpuUsage(began);
        times.push((user + system) / 1_000);
      }
      if (Math.min(...times) > slowest) [slowest, name] = [Math.min(...times), bomb.name];
    }
    const grown = (process.resourceUsage().maxRSS * 1_024 - before) / 1_048_576;
    console.log(
      `bombs: ${of('bomb').length}, the slowest ${slowest.toFixed(1)} ms (${name}), at most ${grown.toFixed(0)} MB`,
    );
    expect(slowest).toBeLessThan(100);
    expect(grown).toBeLessThan(256);
  });

  test('what people see is made anew, looks right and holds nothing but pixels; what is no picture is none', async () => {
    expect(corpus.length).toBeGreaterThanOrEqual(200);
    const faults = await faultsIn(corpus);
    const counted = Object.entries(Object.groupBy(corpus, ({ kind }) => kind)).map(
      ([kind, files]) => `${files?.length} ${kind}`,
    );
    console.log(`hostile corpus: ${corpus.length} files (${counted.join(', ')}), ${faults.length} faults`);
    expect(faults).toEqual([]);
  });

  test('what a camera says of place and time is read apart, and nonsense is nothing', () => {
    const placed = corpus.find(({ name }) => name === 'jpeg with a place and a script in EXIF');
    expect(cameraFacts(placed?.bytes ?? Buffer.alloc(0))).toMatchObject({
      lat: 51.225,
      lon: expect.closeTo(2.9167, 3),
    });
    for (const { bytes } of corpus) {
      const { lat = 0, lon = 0, device = '', at = '' } = cameraFacts(bytes);
      expect(Math.abs(lat) <= 90 && Math.abs(lon) <= 180).toBe(true);
      expect(`${device}${at}`).not.toMatch(/\p{Cc}/u);
    }
  });

  test('the seeded faults are found: handed on, metadata kept, not turned, cut ones taken, no limit', async () => {
    const made = async (bytes: Uint8Array, how: (picture: Sharp) => Sharp): Promise<DecodedPicture> => {
      try {
        const { data, info } = await how(sharp(bytes, { failOn: 'none', pages: 1 }))
          .jpeg()
          .toBuffer({ resolveWithObject: true });
        return {
          kind: 'DECODED',
          width: info.width,
          height: info.height,
          thumb: data,
          screen: data,
          full: data,
        };
      } catch {
        return { kind: 'REJECTED', code: 'DECODE' };
      }
    };
    const handedOn = async (bytes: Uint8Array): Promise<DecodedPicture> => {
      const same = Buffer.from(bytes);
      return { kind: 'DECODED', width: 96, height: 64, thumb: same, screen: same, full: same };
    };
    const jpegs = of('good', 'metadata', 'polyglot').filter(({ mime }) => mime === 'image/jpeg');
    expect((await faultsIn(jpegs, handedOn)).length).toBeGreaterThan(20);
    expect(
      (await faultsIn(of('metadata'), (bytes) => made(bytes, (p) => p.keepMetadata()))).length,
    ).toBeGreaterThan(3);
    expect((await faultsIn(of('good'), (bytes) => made(bytes, (p) => p))).length).toBeGreaterThanOrEqual(14);
    expect(
      (await faultsIn(of('truncated'), (bytes) => made(bytes, (p) => p.autoOrient()))).length,
    ).toBeGreaterThan(3);
    expect(
      (await faultsIn(of('disguise', 'mismatch'), (bytes) => made(bytes, (p) => p))).length,
    ).toBeGreaterThan(5);
  });
});
