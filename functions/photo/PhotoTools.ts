import type { Incident } from '../../shared/incident/Incident.ts';
import type { IncidentId } from '../../shared/incident/IncidentId.ts';
import type { Sha256 } from '../../shared/journal/chain/Sha256.ts';
import type { Clock } from '../../shared/kernel/Clock.ts';
import type { Ulid } from '../../shared/kernel/Ulid.ts';
import type { ZoneCode } from '../../shared/kernel/ZoneCode.ts';
import type { PhotoStore } from '../../shared/photo/PhotoStore.ts';
import type { PhotoTickets } from '../../shared/photo/PhotoTicket.ts';
import type { PhotoUpload } from '../../shared/schema.generated.ts';
import type { Audit } from '../audit/Audit.ts';
import type { KeptCheckpoint } from '../checkpoint/KeptCheckpoint.ts';
import type { ExportStore } from '../journal/ExportStore.ts';
import type { JournalTools } from '../journal/findEntries.ts';
import type { JournalQuestionTools, NamedThings } from '../journal/JournalQuestionTools.ts';
import type { CallContext } from '../middleware/CallContext.ts';

/** One file that may be posted. */
export interface PostedPart {
  readonly key: string;
  readonly bytes: number;
  readonly mime: string;
  readonly sha256: string;
}

/** As what somebody comes to a place of photos: who only reads there shows nobody anything. */
export type PlaceAs = 'READER' | 'WRITER';

/** What the use cases of photos are passed. */
export interface PhotoTools extends JournalTools {
  readonly zone: ZoneCode;
  readonly store: PhotoStore;
  readonly clock: Clock;
  readonly newUlid: () => Ulid;
  readonly waitWithJitter: (attempt: number) => Promise<void>;
  readonly audit: Pick<Audit, 'happened'>;
  readonly readHead: (topic: string) => Promise<{ readonly epoch: string; readonly seq: number }>;
  /** Without its timeline; null when there is none. */
  readonly incident: (id: IncidentId) => Promise<Incident | null>;
  /** Whether the caller may read a channel now, or write in it too. */
  readonly readsChannel: (channelId: string, context: CallContext, as?: PlaceAs) => Promise<boolean>;
  /** A form for one file, good for so many seconds. */
  readonly post: (part: PostedPart, seconds: number) => Pick<PhotoUpload, 'url' | 'fields'>;
  /** An address of a file people see, or of one kept as evidence; saved under that name. */
  readonly addressOf: (
    from: 'CLEAN' | 'EVIDENCE',
    key: string,
    saveAs: string,
    seconds: number,
  ) => Promise<string>;
  /** What opens a picture once, where the zone wants that. */
  readonly tickets: Pick<PhotoTickets, 'keep'>;
  /** 32 bytes of chance, as base64url. */
  readonly newSecret: () => string;
  /** Where tickets are redeemed, without a slash at its end. */
  readonly picturesUrl: string;
  /** A file people see, one kept as evidence, or an export; null where there is none. */
  readonly read: (from: 'CLEAN' | 'EVIDENCE', key: string) => Promise<Uint8Array | null>;
  readonly write: (key: string, bytes: Uint8Array, mime: string) => Promise<void>;
  /** Has a photo taken in once more, or kept as evidence. */
  readonly wake: (message: { readonly photoId: string; readonly promote?: true }) => Promise<void>;
  readonly exports: ExportStore;
  readonly subjectHash: JournalQuestionTools['subjectHash'];
  readonly people: NamedThings;
  readonly readCheckpoint: () => Promise<KeptCheckpoint | null>;
  readonly sha256: Sha256;
}
