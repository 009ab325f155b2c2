import { type ChannelId, kindOf, ofWhat } from '../../shared/chat/ChannelId.ts';
import type { ChatLook } from '../../shared/chat/ChatStore.ts';
import { unitsUnderWay } from '../../shared/incident/unitsUnderWay.ts';
import type { ChannelMember } from '../../shared/schema.generated.ts';
import type { ChatTools } from './ChatTools.ts';

/** Who is in a channel now: by its rows, its team, or the crews on its incident; the broadcast lists nobody. */
export const membersOf =
  ({
    reader,
    directory,
  }: {
    readonly reader: Pick<ChatTools['reader'], 'units'>;
    readonly directory: Pick<ChatTools['directory'], 'roster'>;
  }) =>
  async (
    id: ChannelId,
    { channel: stored, incident }: Pick<ChatLook, 'channel' | 'incident'>,
  ): Promise<readonly ChannelMember[]> => {
    switch (kindOf(id)) {
      case 'ZONE_BROADCAST':
        return [];
      case 'DIRECT':
      case 'GROUP':
        return (stored?.members ?? []).map(({ personId, name, role }) => ({ personId, name, role }));
      case 'SERVICE':
        return (await directory.roster())
          .filter(({ team, state }) => team === ofWhat(id) && state === 'ACTIVE')
          .map(({ sub, name }) => ({ personId: sub, name, role: 'MEMBER' }));
      case 'INCIDENT': {
        const on = incident === null ? [] : unitsUnderWay(incident).map(({ unitId }) => unitId);
        return (await reader.units(on)).flatMap(({ id: unitId, callSign, crew }) =>
          crew.map(({ personId, name }) => ({ personId, name, role: 'MEMBER' as const, unitId, callSign })),
        );
      }
    }
  };
