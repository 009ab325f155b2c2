import type { ZoneOutput } from '../../../infra/local/outputs/Outputs.ts';
import { graphqlCall } from '../../fixtures/graphqlCall.ts';
import { hostedSignIn } from '../../fixtures/hostedSignIn.ts';
import { newEnvelope } from '../../fixtures/newEnvelope.ts';
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
  /** Whether the officer's own unit is sent, and is there. */
  readonly attended?: true;
}

/** The officer's unit, in the demo's directory. */
const unitId = 'OO 05';

const samples: readonly Sample[] = [
  {
    type: 'TRAFFIC_ACCIDENT_INJURY',
    priority: 'P3',
    raisedTo: { priority: 'P2', reason: 'Slachtoffer klaagt over nekpijn.' },
    title: 'Verkeersongeval, fietser gewond',
    address: 'Denkbeeldlaan 215',
    attended: true,
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
  await officer(
    'startShift',
    { unitId, role: 'LEAD', vehicle: { plate: '1-OEF-105' }, skills: ['AED'] },
    'unit',
  );
  for (const { notes, officerNotes = [], raisedTo, address, attended, ...sample } of samples) {
    const location = { address, municipality: zone.name.split('/')[0], accuracy: 'EXACT' };
    const incidentId = await dispatcher('openIncident', { ...sample, location });
    for (const text of notes) await dispatcher('addNote', { incidentId, text });
    if (raisedTo) await dispatcher('changePriority', { incidentId, ...raisedTo });
    if (attended) {
      await dispatcher('assignUnit', { incidentId, unitId });
      await officer('acceptAssignment', { incidentId, enRoute: true });
      await officer('setUnitStatus', { unitId, status: 'ON_SCENE', incidentId }, 'unit');
    }
    for (const text of officerNotes) await officer('addNote', { incidentId, text });
  }
};

/** Sends commands as the zone's first person with that role; answers the id of what it was about. */
const commandsOf = async (zone: ZoneOutput, role: 'DISPATCHER' | 'OFFICER', web: string) => {
  const { username } = personWithRole(zone, role);
  const { accessToken } = await hostedSignIn(zone, username, new URL(web).origin);
  let deviceSeq = 0;
  return async (
    mutation: string,
    input: object,
    about: 'incident' | 'unit' = 'incident',
  ): Promise<string> => {
    deviceSeq += 1;
    const envelope = newEnvelope(`pictures-${role.toLowerCase()}`, deviceSeq);
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
    const text = `mutation($envelope: CommandEnvelope!, $input: ${type}!) {
      ${mutation}(envelope: $envelope, input: $input) { ${about} { id } } }`;
    const answer = await graphqlCall(zone.graphqlUrl, { authorization: accessToken }, text, {
      envelope,
      input,
    });
    const reply = answer.data?.[mutation] as Readonly<Record<string, { id: string }>> | null | undefined;
    const id = reply?.[about]?.id;
    if (id === undefined) throw new Error(`${mutation} was refused: ${answer.text}`);
    return id;
  };
};
