import type { ReadonlySignal } from '@preact/signals';
import { useSignalEffect } from '@preact/signals';
import { useZone } from '../app/useZone.ts';
import { selectionChannel } from './selectionChannel.ts';

/** Tells the second window which incident is chosen here, so that it can put the nearest unit first. */
export const useShareSelection = (selected: ReadonlySignal<string | null>): void => {
  const { config } = useZone();
  useSignalEffect(() => {
    const channel = new BroadcastChannel(selectionChannel(config.code));
    channel.postMessage({ incident: selected.value });
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      // A board that opens later asks what is chosen.
      if (data === 'which') channel.postMessage({ incident: selected.peek() });
    };
    return () => channel.close();
  });
};
