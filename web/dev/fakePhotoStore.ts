import type { PhotoView } from '../src/photo/photoSchemas.ts';

/** A photo of the zone that is only in this tab, with what is shown of it. */
export interface FakePhoto {
  photo: PhotoView;
  picture: Blob | null;
  readonly seen: {
    readonly at: string;
    readonly name: string;
    readonly size: string;
    readonly reason?: string;
  }[];
}

export const fakePhotos = new Map<string, FakePhoto>();
const seeded = new Set<string>();
const hash = '7c1e90b44fd2a6e851d0c93a0b772e4f5d1f7c1e90b44fd2a6e851d0c93a0b77';

/** The photos of a place; an incident that is asked for the first time has some already (`?photos=0`: none). */
export const fakePhotosOf = async ({ kind, ref }: { kind: PhotoView['context']['kind']; ref: string }) => {
  const count = Number(new URLSearchParams(location.search).get('photos') ?? 2);
  if (kind === 'INCIDENT' && !seeded.has(ref)) {
    seeded.add(ref);
    for (let index = 0; index < count; index += 1) {
      const id = `01JFAKEPHT${ref.slice(-12).toUpperCase()}${index}`.replace(/[^0-9A-Z]/g, '0');
      fakePhotos.set(id, {
        photo: fakePhoto(id, { kind, ref }, index),
        picture: await drawScene(index),
        seen: [
          { at: ago(3_400), name: 'A. Voorbeeld', size: 'SCREEN' },
          { at: ago(3_300), name: 'M. Denkbeeld', size: 'SCREEN' },
          {
            at: ago(1_200),
            name: 'R. Schijnbaar',
            size: 'ORIGINAL',
            reason: 'identificatie verdachte, 26-T-0088',
          },
        ],
      });
    }
  }
  return [...fakePhotos.values()]
    .map(({ photo }) => photo)
    .filter(({ context, sharedTo }) =>
      [context, ...sharedTo].some((one) => one.kind === kind && one.ref === ref),
    );
};

const ago = (seconds: number): string => new Date(Date.now() - seconds * 1_000).toISOString();

export const fakePhoto = (id: string, context: PhotoView['context'], index: number): PhotoView => ({
  id,
  version: 3,
  context,
  sharedTo: [],
  takenBy: { kind: 'PERSON', id: 'md', name: 'M. Denkbeeld' },
  unitId: 'OO 16',
  takenAt: ago(3_600 - index * 60),
  requestedAt: ago(3_598 - index * 60),
  receivedAt: ago(3_594 - index * 60),
  sha256: hash,
  bytes: 2_800_000,
  mime: 'image/jpeg',
  width: 4032,
  height: 3024,
  faces: index === 0 ? 1 : 0,
  plates: index === 0 ? 1 : 0,
  hasOriginal: index === 0,
  ...(index === 0 && { originalSha256: hash }),
  state: 'AVAILABLE',
  allowedActions: ['OPEN', 'OPEN_ORIGINAL', 'DOWNLOAD', 'SHARE', 'PROMOTE', 'DISCARD', 'SEE_CUSTODY'],
});

/** An invented street at night, as an officer's phone might take it. @param covered face and plate are black. */
export const drawScene = (index: number, covered = index === 0): Promise<Blob> => {
  const canvas = new OffscreenCanvas(1200, 900);
  const draw = canvas.getContext('2d');
  if (draw === null) throw new Error('no canvas');
  const rect = (color: string, x: number, y: number, width: number, height: number): void => {
    draw.fillStyle = color;
    draw.fillRect(x, y, width, height);
  };
  const disc = (color: string, x: number, y: number, radius: number): void => {
    draw.fillStyle = color;
    draw.beginPath();
    draw.arc(x, y, radius, 0, 7);
    draw.fill();
  };
  rect('#1c2733', 0, 0, 1200, 900);
  rect('#4b4f57', 0, 120, 380, 500);
  rect('#5c4e45', 330, 40, 420, 580);
  rect('#454c55', 750, 150, 450, 470);
  for (const [x, y] of [
    [60, 180],
    [200, 180],
    [60, 380],
    [390, 90],
    [590, 90],
    [800, 220],
    [960, 220],
    [1090, 220],
    [800, 400],
  ] as const)
    rect('#232d38', x, y, 100, 120);
  rect('#d3b06a', 480, 330, 220, 290);
  rect('#6d3d33', 460, 300, 260, 36);
  rect('#2f343b', 0, 620, 1200, 280);
  rect('#3b4046', 0, 620, 1200, 40);
  const at = 320 + index * 40;
  disc('#c99f7c', at + 70, 360, 62);
  rect('#43515f', at, 420, 140, 240);
  rect('#1f2730', at + 12, 650, 50, 190);
  rect('#1f2730', at + 78, 650, 50, 190);
  rect('#b9bfc4', 760, 560, 380, 130);
  rect('#d7dcdf', 830, 480, 250, 100);
  disc('#16191d', 840, 700, 52);
  disc('#16191d', 1070, 700, 52);
  rect('#f2f2f2', 900, 620, 130, 40);
  draw.fillStyle = '#8c1f1f';
  draw.font = 'bold 30px sans-serif';
  draw.fillText('1-ZZZ-00', 905, 651);
  if (covered) {
    rect('#000000', at, 285, 145, 150);
    rect('#000000', 890, 608, 150, 64);
  }
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
};
