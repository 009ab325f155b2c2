import type { Custody, CustodyLine } from '../src/photo/photoSchemas.ts';
import type { FakePhoto } from './fakePhotoStore.ts';

/** What the fake zone tells of a photo's life. */
export const fakeCustody = ({ photo, seen }: FakePhoto): Custody => {
  let n = 88_411;
  const taker = photo.takenBy;
  const line = (kind: CustodyLine['kind'], at: string, more: Partial<CustodyLine> = {}): CustodyLine => {
    n += 1;
    return { kind, at, actor: taker, epoch: '01JFAKEEPOCH', n, hash: photo.sha256, ...more };
  };
  const after = (ms: number): string => new Date(Date.parse(photo.takenAt) + ms).toISOString();
  const zone = { kind: 'SYSTEM', name: 'photo-ingest' };
  const lines = [
    line('REQUESTED', photo.requestedAt, { unitId: photo.unitId ?? 'OO 16' }),
    line('RECEIVED', after(6_000), { actor: zone }),
    line('AVAILABLE', after(6_800), { actor: zone }),
    ...seen.map(({ at, name, size, reason }) =>
      line(size === 'ORIGINAL' ? 'ORIGINAL_OPENED' : 'OPENED', at, {
        actor: { kind: 'PERSON', id: name, name },
        size: size === 'ORIGINAL' ? 'ORIGINAL' : 'SCREEN',
        ...(reason && { reason }),
      }),
    ),
    ...photo.sharedTo.map((to) => line('SHARED', new Date().toISOString(), { to })),
    line('CUSTODY_SEEN', new Date().toISOString(), {
      actor: { kind: 'PERSON', id: 'me', name: 'R. Schijnbaar' },
    }),
  ];
  return {
    photo,
    verdict: 'UNCHANGED',
    sha256Device: photo.sha256,
    sha256Zone: photo.sha256,
    sha256Now: photo.sha256,
    checkedAt: new Date().toISOString(),
    place: { lat: 51.2301, lon: 2.9202, device: 'T-016' },
    lines,
    chain: {
      from: 88_412,
      to: n,
      sound: true,
      signedSize: n,
      signedAt: new Date().toISOString(),
      keyId: 'zone-2026-b',
    },
  };
};
