import { useEffect } from 'preact/hooks';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import { selectionChannel } from './selectionChannel.ts';

/** Opens what the units' window asks this one for, an incident or a channel, at whatever place of the desk one is. */
export const useBoardWishes = (): void => {
  const { navigate } = useClient();
  const zone = useZone().config.code;
  useEffect(() => {
    const channel = new BroadcastChannel(selectionChannel(zone));
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data !== 'object' || data === null) return;
      if ('open' in data && typeof data.open === 'string')
        navigate({ kind: 'incident', zone, id: data.open });
      else if ('openChannel' in data && typeof data.openChannel === 'string')
        navigate({ kind: 'channel', zone, id: data.openChannel });
    };
    return () => channel.close();
  }, [navigate, zone]);
};
