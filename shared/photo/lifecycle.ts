import type { PhotoState } from './Photo.ts';
import type { PhotoCommandKind } from './PhotoCommand.ts';

type From = PhotoState | 'NOTHING';

/**
 * A photo's life, as a table to be read aloud (domain.md 3.10). What is not in a state's row is refused in that state;
 * an empty cell is a command that leaves the state as it is.
 *
 * Said by the device, then received and found equal to what was said, then seen. What is evidence is no more discarded.
 * What is over, whichever way, has its pictures taken away and stays as a name in the journal.
 */
export const photoLifecycle: Readonly<Record<From, Readonly<Partial<Record<PhotoCommandKind, PhotoState>>>>> =
  {
    NOTHING: { REQUEST: 'REQUESTED' },
    REQUESTED: {
      REQUEST: 'REQUESTED',
      RECEIVE: 'VERIFIED',
      REJECT: 'REJECTED',
      FAIL: 'FAILED',
      DISCARD: 'DISCARDED',
      EXPIRE: 'EXPIRED',
    },
    VERIFIED: {
      REQUEST: 'VERIFIED',
      RECEIVE: 'VERIFIED',
      MAKE_AVAILABLE: 'AVAILABLE',
      REJECT: 'REJECTED',
      FAIL: 'FAILED',
      DISCARD: 'DISCARDED',
    },
    AVAILABLE: {
      REQUEST: 'AVAILABLE',
      SHARE: 'AVAILABLE',
      PROMOTE: 'PROMOTED',
      DISCARD: 'DISCARDED',
      EXPIRE: 'EXPIRED',
    },
    PROMOTED: { REQUEST: 'PROMOTED', SHARE: 'PROMOTED', PROMOTE: 'PROMOTED', EXPIRE: 'EXPIRED' },
    REJECTED: { REQUEST: 'REJECTED', RETRY: 'REQUESTED', DISMISS: 'DISCARDED' },
    FAILED: { REQUEST: 'FAILED', RETRY: 'REQUESTED', DISMISS: 'DISCARDED' },
    DISCARDED: { PURGE: 'PURGED' },
    EXPIRED: { PURGE: 'PURGED' },
    PURGED: {},
  };

/** Whether a photo in this state takes the command; what else it depends on, `decide` says. */
export const photoTakes = (state: From, command: PhotoCommandKind): boolean =>
  photoLifecycle[state][command] !== undefined;
