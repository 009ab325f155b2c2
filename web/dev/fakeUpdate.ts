import type { WaitingUpdate } from '../src/app/WaitingUpdate.ts';
import { createWaitingUpdate } from '../src/offline/createWaitingUpdate.ts';

/** `?update=1`: a new version waits; `?update=held`: the one before does not let it start. */
export const fakeUpdate = (asked: string | null): WaitingUpdate | null =>
  asked === null
    ? null
    : createWaitingUpdate(
        { addEventListener: () => undefined },
        { state: asked === 'held' ? 'installed' : 'activated', postMessage: () => undefined },
        () => location.reload(),
      );
