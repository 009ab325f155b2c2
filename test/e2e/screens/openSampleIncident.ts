import { commandWriter } from '../../fixtures/commandWriter.ts';
import { localCloud } from '../../fixtures/localCloud.ts';
import { personTokens } from '../../fixtures/personTokens.ts';
import { personWithRole } from '../../fixtures/personWithRole.ts';

/** An open incident with a short story in the first zone, so that every screen has something to show. */
export const openSampleIncident = async (): Promise<{ readonly zone: string; readonly incident: string }> => {
  const { web, zones } = localCloud();
  const zone = zones[0];
  if (!zone) throw new Error('The demo has no zone.');
  const tokens = personTokens(zone, personWithRole(zone, 'DISPATCHER').username, web);
  const writer = commandWriter(zone.graphqlUrl, tokens, 'screens-device');
  const { incidentId } = await writer.open('Oefening: geluidshinder in de Proefstraat');
  await writer.note(incidentId, 'Melder belt terug: de muziek staat nog steeds luid, ook na middernacht.');
  await writer.note(incidentId, 'Tweede melder bevestigt.');
  return { zone: zone.code, incident: incidentId };
};
