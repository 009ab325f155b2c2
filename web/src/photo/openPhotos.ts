import { type ReadonlySignal, signal } from '@preact/signals';
import { ulid } from 'ulid';
import * as v from 'valibot';
import type { ZoneClient } from '../app/ZoneClient.ts';
import { createSealer } from '../offline/createSealer.ts';
import { deviceKey } from '../offline/deviceKey.ts';
import { openDeviceStore } from '../offline/openDeviceStore.ts';
import { browserSurroundings } from '../realtime/browserSurroundings.ts';
import { browserTimers } from '../realtime/browserTimers.ts';
import { createPhotoSource } from './createPhotoSource.ts';
import { createPictureFetch } from './createPictureFetch.ts';
import { createPhotoLane } from './lane/createPhotoLane.ts';
import { createPhotoShelf } from './lane/createPhotoShelf.ts';
import { createPhotoTabs } from './lane/createPhotoTabs.ts';
import { createPhotoZone } from './lane/createPhotoZone.ts';
import { openPhotoStore } from './lane/openPhotoStore.ts';
import type { PhotoLane } from './lane/PhotoLane.ts';
import { postPhoto } from './lane/postPhoto.ts';
import { sha256Of } from './lane/sha256Of.ts';
import type { PhotoSource } from './PhotoSource.ts';
import { photoNews } from './photoNews.ts';
import { type PhotoSettings, SettingsSchema } from './photoSchemas.ts';

/** All that photos stand on in one zone. */
export interface Photos {
  readonly source: PhotoSource;
  /** Null in a client that takes none (admin). */
  readonly lane: PhotoLane | null;
  /** What the zone decided, or last did as far as this device knows; null when it never heard. */
  readonly settings: ReadonlySignal<PhotoSettings | null>;
  readonly fetchPicture: ReturnType<typeof createPictureFetch>;
  /** Small pictures of this session, in memory: one that was shown need not be asked for again. */
  readonly thumbs: Map<string, Blob>;
}

const opened = new WeakMap<object, Promise<Photos>>();

/** The photos of a zone on this device; opened once a page, and the lane goes on sending from then on. */
export const openPhotos = (zone: ZoneClient): Promise<Photos> => {
  // A zone's screens each spread it into an object of their own; its session is one.
  const known = opened.get(zone.session);
  if (known !== undefined) return known;
  const made = open(zone);
  opened.set(zone.session, made);
  // Where it failed once (no store, no network for a part) the next one tries anew.
  made.catch(() => opened.delete(zone.session));
  return made;
};

const open = async (zone: ZoneClient): Promise<Photos> => {
  const { config, session, ask, send, outbox, tokens } = zone;
  const source = createPhotoSource({ ask, send });
  const settings = keptSettings(config.code, source);
  const thumbs = new Map<string, Blob>();
  const fake = import.meta.env.MODE === 'fake' ? await import('../../dev/fakePhotoZone.ts') : null;
  const common = { source, settings, thumbs, fetchPicture: fake?.fakePicture ?? createPictureFetch(tokens) };
  if (outbox === null) return { ...common, lane: null };
  const [devices, database] = await Promise.all([openDeviceStore(), openPhotoStore()]);
  const key = await deviceKey(devices);
  const person = session.person.peek()?.id ?? 'nobody';
  const lane = createPhotoLane({
    shelf: createPhotoShelf({ zone: config.code, person }, { database, sealer: createSealer(key), key }),
    tabs: createPhotoTabs(`patrouille.photos.${config.code}.${person}`),
    zone:
      fake?.fakePhotoZone() ??
      createPhotoZone({ ask, send, outbox, post: postPhoto, now: browserTimers.now }),
    timers: browserTimers,
    random: Math.random,
    newUlid: () => ulid(),
    surroundings: browserSurroundings,
    sha256: sha256Of,
    arrived: (photoId, thumb) => {
      // Whoever took it need not ask the zone for what is here.
      if (thumb !== null) thumbs.set(photoId, thumb);
      photoNews.tell(null);
    },
  });
  photoNews.hear((news) => {
    if (news !== null) lane.heard(news.id);
  });
  session.state.subscribe(({ kind }) => {
    if (kind === 'signedOut') thumbs.clear();
    if (kind === 'signedIn') lane.resume();
  });
  await lane.start();
  return { ...common, lane };
};

const Kept = v.pipe(v.string(), v.parseJson(), SettingsSchema);

const keptSettings = (zone: string, source: PhotoSource): ReadonlySignal<PhotoSettings | null> => {
  const place = `patrouille.photoSettings.${zone}`;
  const kept = v.safeParse(Kept, localStorage.getItem(place));
  const settings = signal<PhotoSettings | null>(kept.success ? kept.output : null);
  void source.settings().then((answer) => {
    if (!answer.ok) return;
    settings.value = answer.value;
    // No personal data: the zone's rule, for when there is no network.
    localStorage.setItem(place, JSON.stringify(answer.value));
  });
  return settings;
};
