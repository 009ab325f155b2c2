import { describe, expect, test } from 'vitest';
import { incidentId, incidentIn } from '../../shared/incident/incident.fixture.ts';
import { unitId } from '../../shared/unit/unit.fixture.ts';
import { chatWorld } from '../chat/chatWorld.fixture.ts';
import { callContextOf } from '../middleware/callContext.fixture.ts';
import { readsChannel } from './readsChannel.ts';

const units: Readonly<Record<string, string>> = { fictiva: unitId, an: 'OO 07' };

/** Whether somebody of the zone sees a channel's photos, and whether they may show one there. */
const prepare = () => {
  const { tools, people, incidents } = chatWorld();
  const reads = readsChannel(tools);
  return {
    incidents,
    of: async (who: string, channelId: string): Promise<readonly [boolean, boolean]> => {
      const person = people.find(({ sub }) => sub === who);
      if (person === undefined) throw new Error(who);
      const unit = units[who];
      const context = callContextOf(person, 'Mutation.sharePhoto', { ...(unit !== undefined && { unit }) });
      return [await reads(channelId, context), await reads(channelId, context, 'WRITER')];
    },
  };
};

describe('A channel a photo is shared to', () => {
  test('is one that who shares may write in: nobody shows the whole zone what they may not tell it', async () => {
    const { of } = prepare();
    expect(await of('an', 'Z')).toEqual([true, false]);
    expect(await of('lead', 'Z')).toEqual([true, true]);
    expect(await of('an', 'S-A')).toEqual([true, true]);
    expect(await of('fictiva', `I-${incidentId}`)).toEqual([true, true]);
  });

  test('is not one they are not in, nor one that closed with its incident', async () => {
    const { of, incidents } = prepare();
    expect(await of('an', `I-${incidentId}`)).toEqual([false, false]);
    expect(await of('an', 'S-B')).toEqual([false, false]);
    expect(await of('an', 'no channel')).toEqual([false, false]);
    const { assignments } = incidents.incidents.get(incidentId) ?? incidentIn('ON_SCENE');
    incidents.incidents.set(incidentId, { ...incidentIn('CLOSED'), assignments });
    expect(await of('desk', `I-${incidentId}`)).toEqual([true, false]);
  });
});
