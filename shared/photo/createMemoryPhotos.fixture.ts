import type { AnsweredCommand } from '../incident/IncidentStore.ts';
import type { PendingRow } from '../journal/PendingRow.ts';
import type { Photo } from './Photo.ts';
import type { PhotoFacts } from './PhotoFacts.ts';
import type { PhotoLook } from './PhotoLook.ts';
import type { PhotoStore } from './PhotoStore.ts';
import { defaultPhotoSettings } from './settings/defaultPhotoSettings.ts';
import type { PhotoSettings } from './settings/PhotoSettings.ts';

export interface MemoryPhotos extends PhotoStore {
  readonly photos: Map<string, Photo>;
  readonly rows: PendingRow[];
  readonly digest: () => string;
}

/** A store of photos as strict as the real one, in memory. */
export const createMemoryPhotos = (): MemoryPhotos => {
  const photos = new Map<string, Photo>();
  const answered = new Map<string, AnsweredCommand>();
  const rows: PendingRow[] = [];
  const looks: PhotoLook[] = [];
  const facts = new Map<string, PhotoFacts>();
  let settings: PhotoSettings = defaultPhotoSettings;
  const inState = (...states: readonly Photo['state'][]) =>
    [...photos.values()].filter(({ state }) => states.includes(state));
  return {
    photos,
    rows,
    digest: () => JSON.stringify([[...photos], [...answered], [...facts], settings]),
    read: async (id, commandId) => ({
      photo: photos.get(id) ?? null,
      answered: commandId === undefined ? null : (answered.get(commandId) ?? null),
    }),
    store: async (change) => {
      if (answered.has(change.answered.commandId)) return 'COMMAND_KNOWN';
      if ((photos.get(change.photo.id)?.version ?? 0) !== change.basedOn) return 'VERSION_TAKEN';
      photos.set(change.photo.id, change.photo);
      answered.set(change.answered.commandId, change.answered);
      if (change.facts !== undefined) facts.set(change.photo.id, change.facts);
      rows.push(change.row);
      return 'STORED';
    },
    remember: async (done) => void answered.set(done.commandId, done),
    shownIn: async (context) =>
      [...photos.values()].filter((photo) =>
        [photo.context, ...photo.sharedTo].some(
          ({ kind, ref }) => kind === context.kind && ref === context.ref,
        ),
      ),
    unsettled: async () => inState('REQUESTED', 'VERIFIED', 'REJECTED', 'FAILED'),
    overOn: async (day) =>
      [...photos.values()].filter(({ expiresAt }) => expiresAt?.startsWith(day) ?? false),
    keepLook: async (look) => void looks.push(look),
    looks: async (id) => looks.filter(({ photoId }) => photoId === id),
    facts: async (id) => facts.get(id) ?? null,
    settings: async () => settings,
    storeSettings: async (change) => {
      if (answered.has(change.answered.commandId)) return 'COMMAND_KNOWN';
      if (change.settings.version !== settings.version + 1) return 'VERSION_TAKEN';
      settings = change.settings;
      answered.set(change.answered.commandId, change.answered);
      rows.push(change.row);
      return 'STORED';
    },
  };
};
