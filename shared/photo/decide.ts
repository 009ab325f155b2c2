import { assertNever } from '../kernel/assertNever.ts';
import { accepted, type Result, refused } from '../kernel/Result.ts';
import { photoTakes } from './lifecycle.ts';
import type { Photo } from './Photo.ts';
import type { PhotoCommand } from './PhotoCommand.ts';
import type { PhotoContext } from './PhotoContext.ts';
import type { PhotoEvent } from './PhotoEvent.ts';
import type { PhotoRefusal } from './PhotoRefusal.ts';
import { photoLimits } from './photoLimits.ts';

/**
 * What a command does to a photo, or why not; null where all is already as it wants it: a photo that is said twice is
 * one, a share to where it is shown already is none.
 */
export const decide = (
  state: Photo | null,
  command: PhotoCommand,
): Result<PhotoEvent | null, PhotoRefusal> => {
  if (state === null && command.kind !== 'REQUEST') {
    return refused({ errorType: 'NOT_FOUND', code: 'photo.unknown' });
  }
  const now = state?.state ?? 'NOTHING';
  if (!photoTakes(now, command.kind)) {
    return refused({ errorType: 'CONFLICT', code: 'photo.notNow', params: { state: now } });
  }
  switch (command.kind) {
    case 'REQUEST': {
      const { kind: _, ...said } = command;
      if (state === null) return accepted({ type: 'photo.requested', ...said });
      return state.view.sha256 === command.view.sha256
        ? accepted(null)
        : refused({ errorType: 'CONFLICT', code: 'photo.idTaken' });
    }
    case 'RECEIVE':
      return accepted(
        state?.state === 'VERIFIED' ? null : { type: 'photo.received', sha256Kept: command.sha256Kept },
      );
    case 'MAKE_AVAILABLE': {
      const { kind: _, ...seen } = command;
      return accepted({ type: 'photo.available', ...seen });
    }
    case 'REJECT':
      return accepted({ type: 'photo.rejected', code: command.code });
    case 'FAIL':
      return accepted({ type: 'photo.failed' });
    case 'RETRY':
      return accepted({ type: 'photo.retried' });
    case 'DISMISS':
      return accepted({ type: 'photo.dismissed', reason: command.reason });
    case 'SHARE':
      if (state === null || isShownIn(state, command.to)) return accepted(null);
      return state.sharedTo.length >= photoLimits.shares
        ? refused({ errorType: 'CONFLICT', code: 'photo.sharedTooOften' })
        : accepted({ type: 'photo.shared', to: command.to });
    case 'PROMOTE':
      return accepted(
        state?.pvNumber === command.pvNumber
          ? null
          : { type: 'photo.promoted', pvNumber: command.pvNumber, expiresAt: command.expiresAt },
      );
    case 'DISCARD':
      return accepted({ type: 'photo.discarded', reason: command.reason });
    case 'EXPIRE':
      return accepted({ type: 'photo.expired' });
    case 'PURGE':
      return accepted({ type: 'photo.purged' });
    default:
      return assertNever(command);
  }
};

const isShownIn = ({ context, sharedTo }: Photo, { kind, ref }: PhotoContext): boolean =>
  [context, ...sharedTo].some((one) => one.kind === kind && one.ref === ref);
