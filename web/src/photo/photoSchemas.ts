import * as v from 'valibot';
import { photoActions } from '../../../shared/photo/access.ts';
import { photoStates } from '../../../shared/photo/Photo.ts';
import { photoContextKinds } from '../../../shared/photo/PhotoContext.ts';
import { photoRejections } from '../../../shared/photo/PhotoRejection.ts';
import { photoLinks } from '../../../shared/photo/settings/PhotoSettings.ts';

const text = v.string();
const maybe = v.exactOptional(v.string());
const number = v.number();
const maybeNumber = v.exactOptional(v.number());
const Context = v.object({ kind: v.picklist(photoContextKinds), ref: text });
const Actor = v.object({ kind: text, id: maybe, name: maybe });

/** A photo as the zone answers it; what a newer zone adds is left out. */
export const PhotoSchema = v.object({
  id: text,
  version: number,
  context: Context,
  sharedTo: v.array(Context),
  takenBy: Actor,
  unitId: maybe,
  takenAt: text,
  requestedAt: text,
  receivedAt: maybe,
  sha256: text,
  bytes: number,
  mime: text,
  width: maybeNumber,
  height: maybeNumber,
  faces: number,
  plates: number,
  words: maybe,
  hasOriginal: v.boolean(),
  originalSha256: maybe,
  state: v.picklist(photoStates),
  rejection: v.exactOptional(v.picklist(photoRejections)),
  pvNumber: maybe,
  expiresAt: maybe,
  allowedActions: v.array(v.picklist(photoActions)),
});
export type PhotoView = v.InferOutput<typeof PhotoSchema>;

export const UploadsSchema = v.object({
  photo: v.object({
    id: text,
    state: v.picklist(photoStates),
    rejection: v.exactOptional(v.picklist(photoRejections)),
  }),
  uploads: v.array(
    v.object({
      part: v.picklist(['VIEW', 'ORIGINAL']),
      url: text,
      fields: v.array(v.object({ name: text, value: text })),
      expiresAt: text,
    }),
  ),
});
export type Uploads = v.InferOutput<typeof UploadsSchema>;

export const LinkSchema = v.object({
  url: text,
  /** Empty: the address is all it takes. */
  tickets: v.optional(v.array(text), []),
  expiresAt: text,
  watermark: maybe,
});
export type PhotoLink = v.InferOutput<typeof LinkSchema>;

export const sizes = ['THUMB', 'SCREEN', 'FULL', 'ORIGINAL'] as const;
export type PhotoSize = (typeof sizes)[number];

export const custodyKinds = [
  'REQUESTED',
  'RECEIVED',
  'AVAILABLE',
  'REJECTED',
  'FAILED',
  'RETRIED',
  'DISMISSED',
  'OPENED',
  'ORIGINAL_OPENED',
  'DOWNLOADED',
  'SHARED',
  'PROMOTED',
  'DISCARDED',
  'EXPIRED',
  'PURGED',
  'CUSTODY_SEEN',
  'REPORTED',
] as const;

const Line = v.object({
  kind: v.picklist(custodyKinds),
  at: text,
  actor: Actor,
  unitId: maybe,
  size: v.exactOptional(v.picklist(sizes)),
  to: v.exactOptional(Context),
  reason: maybe,
  pvNumber: maybe,
  epoch: text,
  n: number,
  hash: text,
});
export type CustodyLine = v.InferOutput<typeof Line>;

export const CustodySchema = v.object({
  photo: PhotoSchema,
  verdict: v.picklist(['UNCHANGED', 'CHANGED', 'UNPROVEN']),
  sha256Device: text,
  sha256Zone: maybe,
  sha256Now: maybe,
  checkedAt: text,
  place: v.exactOptional(v.object({ lat: maybeNumber, lon: maybeNumber, at: maybe, device: maybe })),
  lines: v.array(Line),
  chain: v.exactOptional(
    v.object({
      from: number,
      to: number,
      sound: v.boolean(),
      signedSize: maybeNumber,
      signedAt: maybe,
      keyId: maybe,
    }),
  ),
});
export type Custody = v.InferOutput<typeof CustodySchema>;

export const ReportSchema = v.object({
  exportId: text,
  state: v.picklist(['WAITING', 'READY', 'FAILED']),
  pdfUrl: maybe,
  journalUrl: maybe,
  expiresAt: text,
});
export type CustodyReport = v.InferOutput<typeof ReportSchema>;

export const SettingsSchema = v.object({
  version: number,
  keepOriginal: v.picklist(['NEVER', 'SEALED']),
  whoOpens: v.array(text),
  watermark: v.boolean(),
  /** Absent in what was kept of a zone before it could choose. */
  links: v.optional(v.picklist(photoLinks), 'MINUTE'),
  keepDays: number,
});
export type PhotoSettings = v.InferOutput<typeof SettingsSchema>;
