import { ulid } from 'ulid';
import type { Outputs } from '../../../infra/local/outputs/Outputs.ts';
import type { Role } from '../../../shared/directory/Role.ts';
import { type GraphqlAnswer, graphqlCall } from '../../fixtures/graphqlCall.ts';
import { hostedSignIn } from '../../fixtures/hostedSignIn.ts';
import { machineToken } from '../../fixtures/machineToken.ts';
import { newEnvelope } from '../../fixtures/newEnvelope.ts';
import { personWithRole } from '../../fixtures/personWithRole.ts';
import { plantTalk } from './plantTalk.ts';

export interface Planted {
  /** Different values that were entered somewhere. */
  readonly values: number;
  readonly calls: number;
  /** Bodies of refusals, everything in them. */
  readonly refusals: readonly string[];
  /** Addresses the API gave out. */
  readonly urls: readonly string[];
}

const envelope = () => newEnvelope('blindness-test');

/**
 * A short operational day in which every text a person or a dispatch centre can enter is a value of its own that begins with
 * the mark: opened, noted, changed, closed, talked about, imported, searched for, given as a reason, sent wrongly.
 */
export const plantCanaries = async (cloud: Outputs, mark: string): Promise<Planted> => {
  const [zone] = cloud.zones;
  if (!zone) throw new Error('There is no zone');
  let values = 0;
  let calls = 0;
  const refusals: string[] = [];
  const urls: string[] = [];
  const canary = (): string => `${mark}${String(++values).padStart(5, '0')}`;
  const origin = new URL(cloud.web).origin;
  const tokens = new Map<Role, string>();
  for (const role of ['DISPATCHER', 'OFFICER', 'ZONE_ADMIN', 'DPO'] as const)
    tokens.set(role, (await hostedSignIn(zone, personWithRole(zone, role).username, origin)).accessToken);
  const call = async (
    role: Role,
    document: string,
    variables: Record<string, unknown> = {},
  ): Promise<GraphqlAnswer> => {
    const answer = await graphqlCall(
      zone.graphqlUrl,
      { authorization: tokens.get(role) ?? '' },
      document,
      variables,
    );
    calls++;
    if (answer.errors.length > 0) refusals.push(JSON.stringify(answer.errors));
    for (const [url] of answer.text.matchAll(/https?:\/\/[^"\\]+/g)) urls.push(url);
    return answer;
  };
  /** As many of one mutation as a request may hold. */
  const many = (role: Role, name: string, type: string, selection: string, inputs: readonly object[]) =>
    call(
      role,
      `mutation(${inputs.map((_, i) => `$e${i}: CommandEnvelope!, $i${i}: ${type}!`).join(', ')}) { ${inputs
        .map((_, i) => `m${i}: ${name}(envelope: $e${i}, input: $i${i}) ${selection}`)
        .join(' ')} }`,
      Object.fromEntries(
        inputs.flatMap((input, i) => [
          [`e${i}`, envelope()],
          [`i${i}`, input],
        ]),
      ),
    );
  const times = <T>(count: number, make: () => T): readonly T[] =>
    Array.from({ length: count }, () => make());

  const opening = () => ({
    type: 'OTHER',
    priority: 'P4',
    title: canary(),
    description: canary(),
    location: { address: canary(), municipality: canary(), what: canary() },
    caller: { name: canary(), phone: canary() },
    hazards: [{ kind: 'DOG', nature: 'FACT', source: canary() }],
  });
  const opened = await many(
    'DISPATCHER',
    'openIncident',
    'OpenIncidentInput',
    '{ incident { id } }',
    times(20, opening),
  );
  const ids = Object.values(opened.data ?? {}).map(
    (reply) => (reply as { incident: { id: string } }).incident.id,
  );
  if (ids.length !== 20)
    throw new Error(`Only ${ids.length} incidents were opened: ${opened.text.slice(0, 300)}`);
  for (let round = 0; round < 6; round++)
    await many(
      'OFFICER',
      'addNote',
      'AddNoteInput',
      '{ commandId }',
      ids.map((incidentId) => ({ incidentId, text: canary() })),
    );
  await many(
    'DISPATCHER',
    'changePriority',
    'ChangePriorityInput',
    '{ commandId }',
    ids.map((incidentId) => ({ incidentId, priority: 'P2', reason: canary() })),
  );
  await many(
    'OFFICER',
    'addIncidentPerson',
    'AddIncidentPersonInput',
    '{ commandId }',
    ids.map((incidentId) => ({
      incidentId,
      person: { role: 'SUSPECT', label: canary(), description: canary(), nature: 'ASSESSMENT' },
    })),
  );
  await many(
    'OFFICER',
    'addIncidentVehicle',
    'AddIncidentVehicleInput',
    '{ commandId }',
    ids.map((incidentId) => ({
      incidentId,
      vehicle: { role: 'SUSPECT', description: canary(), nature: 'FACT' },
    })),
  );
  await plantTalk({ canary, call, many }, ids[0]);
  await many(
    'DISPATCHER',
    'closeIncident',
    'CloseIncidentInput',
    '{ commandId }',
    ids.map((incidentId) => ({ incidentId, code: 'OTHER', remark: canary() })),
  );

  // Seen again, and searched for.
  await call('OFFICER', 'query($id: ID!) { incident(id: $id) { incident { title timeline { text } } } }', {
    id: ids[0],
  });
  const reason = () => ({ code: 'OTHER', text: canary() });
  for (const identifier of times(8, canary)) {
    await call('ZONE_ADMIN', 'query($s: String) { people(search: $s) { items { id } } }', { s: identifier });
    await call(
      'DPO',
      'query($f: JournalFilter!, $r: ReasonInput!) { journal(filter: $f, reason: $r, limit: 5) { items { n reason { text } } } }',
      { f: { subject: { kind: 'ADDRESS', identifier } }, r: reason() },
    );
  }
  const exported = await call(
    'DPO',
    'mutation($e: CommandEnvelope!, $i: ExportJournalInput!) { exportJournal(envelope: $e, input: $i) { id } }',
    {
      e: envelope(),
      i: { filter: { subject: { kind: 'PERSON', identifier: canary() } }, format: 'CSV', reason: reason() },
    },
  );
  const { id: exportId } = (exported.data?.exportJournal ?? {}) as { id?: string };
  await call('DPO', 'query($id: ID!) { journalExport(id: $id) { state url signatureUrl } }', {
    id: exportId,
  });

  // People, one by one and from a file.
  const csv = `username;name;personnelNumber;roles;languages\n${times(400, () => {
    const value = canary();
    return `${value.toLowerCase()};${value};${canary()};OFFICER;nl`;
  }).join('\n')}\n`;
  await call(
    'ZONE_ADMIN',
    'query($csv: String!) { previewImport(csv: $csv) { previewHash problems { line } } }',
    { csv },
  );
  await call(
    'ZONE_ADMIN',
    'query($csv: String!) { previewImport(csv: $csv) { previewHash problems { line value } } }',
    {
      csv: csv.replaceAll('OFFICER', 'NOBODY'),
    },
  );
  const added = await call(
    'ZONE_ADMIN',
    'mutation($e: CommandEnvelope!, $i: AddPersonInput!) { addPerson(envelope: $e, input: $i) { person { id } } }',
    {
      e: envelope(),
      i: {
        username: canary().toLowerCase(),
        name: canary(),
        personnelNumber: canary(),
        roles: ['OFFICER'],
        languages: ['nl'],
      },
    },
  );
  const { person } = (added.data?.addPerson ?? {}) as { person?: { id: string } };
  for (const name of ['suspendPerson', 'reinstatePerson', 'resetSignIn', 'endPerson'])
    await call(
      'ZONE_ADMIN',
      `mutation($e: CommandEnvelope!, $i: PersonReasonInput!) { ${name}(envelope: $e, input: $i) { commandId } }`,
      { e: envelope(), i: { personId: person?.id, reason: canary() } },
    );

  // Entered where it does not belong: every refusal's body is looked at.
  for (const value of times(6, canary)) {
    await call('OFFICER', 'query($id: ID!) { incident(id: $id) { seq } }', { id: value });
    await call('ZONE_ADMIN', 'query($id: ID!) { person(id: $id) { id } }', { id: value });
    await call('OFFICER', 'query($t: String!) { feed(topic: $t, epoch: "x", after: 0) { seq: head } }', {
      t: value,
    });
    await call('OFFICER', 'query($t: String) { incidents(nextToken: $t) { seq } }', { t: value });
    await many('OFFICER', 'addNote', 'AddNoteInput', '{ commandId }', [
      { incidentId: ids[0], text: `${value}\u0000${'x'.repeat(5_000)}` },
    ]);
    await many('DISPATCHER', 'openIncident', 'OpenIncidentInput', '{ commandId }', [
      { ...opening(), [value]: value },
    ]);
    await call('OFFICER', `{ ${value} }`);
  }

  // The dispatch centre, rightly and wrongly.
  const machine = await machineToken(zone);
  const dispatch = async (message: object | string): Promise<void> => {
    const body = typeof message === 'string' ? message : JSON.stringify(message);
    const answer = await fetch(zone.intakeUrl, {
      method: 'POST',
      headers: { authorization: `Bearer ${machine}`, 'content-type': 'application/json' },
      body,
    });
    calls++;
    const text = await answer.text();
    if (!answer.ok) refusals.push(text);
  };
  for (const messageId of times(10, ulid)) {
    const header = { messageId, sender: 'CIC', ref: messageId, at: new Date().toISOString() };
    const location = { address: canary(), municipality: canary(), accuracy: 'STREET' };
    await dispatch({
      ...header,
      kind: 'OPEN',
      type: 'OTHER',
      title: canary(),
      description: canary(),
      location,
    });
    await dispatch({ ...header, messageId: `${messageId}n`, kind: 'NOTE', text: canary() });
    await dispatch({
      ...header,
      messageId: `${messageId}w`,
      kind: 'NOTE',
      text: canary(),
      surplus: canary(),
    });
    await dispatch(`{"messageId": "${canary()}`);
  }
  await call('DISPATCHER', '{ refusedDispatchMessages { items { id reason body } } }');
  return { values, calls, refusals, urls };
};
