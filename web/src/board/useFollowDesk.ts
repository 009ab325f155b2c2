import type { Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Route } from '../app/Route.ts';
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
  // Not `instanceof`: what another window is made of is not what this one calls by that name.
  const desk = (): Window | null => {
    const from: Window | null = window.opener;
    return from === null || from.closed ? null : from;
  };
  const show = (): void => {
    const from = desk();
    if (from) from.focus();
    else location.assign(href({ kind: 'home', zone: config.code }));
  };
  const have = (wish: object, otherwise: Route): void => {
    if (!desk()) {
      location.assign(href(otherwise));
      return;
    }
    channel.current?.postMessage(wish);
    show();
  };
  return {
    show,
    open: (id: string): void => have({ open: id }, { kind: 'incident', zone: config.code, id }),
    openChannel: (id: string): void => have({ openChannel: id }, { kind: 'channel', zone: config.code, id }),
  };
};

export type DeskWindow = ReturnType<typeof useFollowDesk>;
