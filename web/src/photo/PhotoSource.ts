import type { CommandAnswer } from '../command/CommandAnswer.ts';
import type { Asked } from '../journal/JournalSource.ts';
import type { PhotoContext } from './PhotoContext.ts';
import type {
  Custody,
  CustodyReport,
  PhotoLink,
  PhotoSettings,
  PhotoSize,
  PhotoView,
} from './photoSchemas.ts';

/** What may be asked of the zone's photos, and done with them once they are there. */
export interface PhotoSource {
  readonly photos: (context: PhotoContext) => Asked<readonly PhotoView[]>;
  /** An address for a minute; that it was given is in the journal first. */
  readonly open: (input: {
    readonly photoId: string;
    readonly size: PhotoSize;
    readonly download?: boolean;
    readonly reason?: string;
  }) => Asked<PhotoLink>;
  readonly promote: (photoId: string, pvNumber: string) => Promise<CommandAnswer<PhotoView>>;
  readonly discard: (photoId: string, reason: string) => Promise<CommandAnswer<PhotoView>>;
  readonly retry: (photoId: string) => Promise<CommandAnswer<PhotoView>>;
  readonly dismiss: (photoId: string, reason: string) => Promise<CommandAnswer<PhotoView>>;
  readonly custody: (photoId: string) => Asked<Custody>;
  readonly makeReport: (photoId: string) => Promise<CommandAnswer<CustodyReport>>;
  readonly report: (exportId: string) => Asked<CustodyReport>;
  readonly failures: () => Asked<readonly PhotoView[]>;
  readonly settings: () => Asked<PhotoSettings>;
  readonly changeSettings: (settings: PhotoSettings) => Promise<CommandAnswer<PhotoSettings>>;
}
