import { ulid } from 'ulid';
import type { ZoneOutput } from '../../../infra/local/outputs/Outputs.ts';
import { graphqlCall } from '../../fixtures/graphqlCall.ts';
import { hostedSignIn } from '../../fixtures/hostedSignIn.ts';
import { personWithRole } from '../../fixtures/personWithRole.ts';

/** One incident of the pictures and its notes; everything in it is invented. */
interface Sample {
  readonly type: string;
  readonly priority: 'P1' | 'P2' | 'P3' | 'P4';
  readonly title: string;
  readonly address: string;
  readonly description: string;
  readonly raisedTo?: { readonly priority: string; readonly reason: string };
  /** The dispatcher's, then the officer's own. */
  readonly notes: readonly string[];
  readonly officerNotes?: readonly string[];
}

const samples: readonly Sample[] = [
  {
    type: 'TRAFFIC_ACCIDENT_INJURY',
    priority: 'P3',
    raisedTo: { priority: 'P2', reason: 'Slachtoffer klaagt over nekpijn.' },
    title: 'Verkeersongeval, fietser gewond',
    address: 'Denkbeeldlaan 215',
    description: 'Fietser aangereden door personenwagen, bij bewustzijn. Rijbaan deels versperd.',
    notes: [
      'Ziekenwagen verwittigd.',
      'Melder blijft ter plaatse en wacht op de ploeg.',
      'Takeldienst gevraagd.',
    ],
    officerNotes: [
      'Ter plaatse. Voertuig met plaat 1-OEF-001 staat dwars op de rijbaan.',
      'Eén rijstrook vrij, verkeer geregeld.',
    ],
  },
  {
    type: 'FIGHT',
    priority: 'P1',
    title: 'Slagen en verwondingen',
    address: 'Verzonnenplein 40',
    description: 'Ruzie op straat, één persoon gewond aan de arm.',
    notes: ['Melder: twee personen lopen weg richting station.', 'Gewonde wordt verzorgd.'],
  },
];

/** Opens the sample incidents in the zone as its dispatcher and an officer, so that the pictures show people's work. */
export const sampleDay = async (zone: ZoneOutput, web: string): Promise<void> => {
  const [dispatcher, officer] = await Promise.all([
    commandsOf(zone, 'DISPATCHER', web),
    commandsOf(zone, 'OFFICER', web),
  ]);
  for (const { notes, officerNotes = [], raisedTo, address, ...sample } of samples) {
    const location = { address, municipality: zone.name.split('/')[0], accuracy: 'EXACT' };
    const incidentId = await dispatcher('openIncident', { ...sample, location });
    for (const text of notes) await dispatcher('addNote', { incidentId, text });
    if (raisedTo) await dispatcher('changePriority', { incidentId, ...raisedTo });
    for (const text of officerNotes) await officer('addNote', { incidentId, text });
  }
};

/** Sends commands as the zone's first person with that role; answers the incident's id. */
const commandsOf = async (zone: ZoneOutput, role: 'DISPATCHER' | 'OFFICER', web: string) => {
  const { username } = personWithRole(zone, role);
  const { accessToken } = await hostedSignIn(zone, username, new URL(web).origin);
  let deviceSeq = 0;
  return async (mutation: string, input: object): Promise<string> => {
    deviceSeq += 1;
    const envelope = {
      commandId: ulid(),
      deviceId: `pictures-${role.toLowerCase()}`,
      deviceSeq,
      tDevice: new Date().toISOString(),
    };
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const text = `mutation($envelope: CommandEnvelope!, $input: ${type}!) {
      ${mutation}(envelope: $envelope, input: $input) { incident { id } } }`;
    const answer = await graphqlCall(zone.graphqlUrl, { authorization: accessToken }, text, {
      envelope,
      input,
    });
    const reply = answer.data?.[mutation] as { incident: { id: string } } | null | undefined;
    if (!reply) throw new Error(`${mutation} was refused: ${answer.text}`);
    return reply.incident.id;
  };
};
