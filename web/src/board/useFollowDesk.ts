import type { Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { selectionChannel } from '../desk/selectionChannel.ts';

/** The board's way to the desk on the same device: it follows what is chosen there and can have it open something. */
export const useFollowDesk = (selected: Signal<string | null>) => {
  const { config } = useZone();
  const { href } = useClient();
  const channel = useRef<BroadcastChannel | null>(null);
  useEffect(() => {
    const opened = new BroadcastChannel(selectionChannel(config.code));
    channel.current = opened;
    opened.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data !== 'object' || data === null || !('incident' in data)) return;
      if (data.incident === null || typeof data.incident === 'string') selected.value = data.incident;
    };
    opened.postMessage('which');
    return () => opened.close();
  }, [config.code, selected]);
  const desk = (): Window | null => (opener instanceof Object && !opener.closed ? opener : null);
  const show = (): void => {
    const window = desk();
    if (window) window.focus();
    else location.assign(href({ kind: 'home', zone: config.code }));
  };
  return {
    show,
    open: (incidentId: string): void => {
      if (!desk()) {
        location.assign(href({ kind: 'incident', zone: config.code, id: incidentId }));
        return;
      }
      channel.current?.postMessage({ open: incidentId });
      show();
    },
  };
};

export type DeskWindow = ReturnType<typeof useFollowDesk>;
