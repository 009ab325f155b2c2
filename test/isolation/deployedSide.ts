import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Outputs, ZoneOutput } from '../../infra/local/outputs/Outputs.ts';
import type { Role } from '../../shared/directory/Role.ts';
import { awsJson } from '../fixtures/awsJson.ts';
import { type GraphqlAnswer, graphqlCall } from '../fixtures/graphqlCall.ts';
import { hostedSignIn } from '../fixtures/hostedSignIn.ts';
import { newEnvelope } from '../fixtures/newEnvelope.ts';
import { personWithRole } from '../fixtures/personWithRole.ts';
import { prepareControl } from './prepareControl.ts';
import { type SchemaOperation, schemaOperations } from './SchemaOperation.ts';
import { seedDeadDeliveries } from './seedDeadDeliveries.ts';
import { seedPhotos } from './seedPhotos.ts';
import type { Tell } from './Tell.ts';
import { recipes } from './world/recipes.ts';
import { type ZoneObjects, zoneObjects } from './world/zoneObjects.ts';

/** The roles people try with: one for each room of the platform. */
export const triedRoles = [
  'DISPATCHER',
  'OFFICER',
  'ZONE_ADMIN',
  'CHIEF',
  'DPO',
] as const satisfies readonly Role[];

/** A deployed zone with people signed in, and the ids of things that were really made in it. */
export interface DeployedSide {
  readonly zone: ZoneOutput;
  readonly objects: ZoneObjects;
  readonly tokens: ReadonlyMap<Role, string>;
  /** Each operation of the contract once, rightly made: what it answered, in the order it was asked. */
  readonly controls: ReadonlyMap<string, GraphqlAnswer>;
  call(role: Role, document: string, variables: Readonly<Record<string, unknown>>): Promise<GraphqlAnswer>;
}

export const operations: ReadonlyMap<string, SchemaOperation> = new Map(
  schemaOperations(readFileSync('shared/schema.graphql', 'utf8')).map((o) => [`${o.parent}.${o.field}`, o]),
);

/** A rightly made call's variables with an envelope of their own, as a client sends it now. */
export const sentNow = (variables: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  'envelope' in variables
    ? {
        ...variables,
        envelope: newEnvelope('isolation-test'),
      }
    : variables;

/** What makes things comes first, what ends them last. */
const inOrder = (name: string): number =>
  [
    'Mutation.openIncident',
    'Mutation.addPerson',
    'Mutation.exportJournal',
    'Mutation.registerDevice',
    'Mutation.makeCustodyReport',
  ].includes(name)
    ? -1
    : ['Mutation.revokeSession', 'Mutation.closeIncident', 'Mutation.endPerson'].indexOf(name) + 1;

/** Signs people of a zone in and calls every operation rightly, once; what is made is what the attacks are about. */
export const deployedSide = async (outputs: Outputs, zone: ZoneOutput): Promise<DeployedSide> => {
  const origin = new URL(outputs.web).origin;
  const tokens = new Map<Role, string>();
  for (const role of [...triedRoles, 'TEAM_LEAD', 'DISTRICT_OFFICER'] as const)
    tokens.set(role, (await hostedSignIn(zone, personWithRole(zone, role).username, origin)).accessToken);
  const call: DeployedSide['call'] = (role, document, variables) =>
    graphqlCall(zone.graphqlUrl, { authorization: tokens.get(role) ?? '' }, document, variables);
  const made = zoneObjects(zone.code);
  const word = randomUUID().slice(0, 8);
  let objects: ZoneObjects = {
    ...made,
    mark: `Merk${word}`,
    csv: `username;name;roles;languages\nimport.${word};Merk${word} Import;OFFICER;nl\n`,
    code: word,
  };
  const organisation = await call(
    'ZONE_ADMIN',
    '{ organisation { teams { id name } districts { id name } units { id name } } }',
    {},
  );
  const parts = dataOf<Record<'teams' | 'districts' | 'units', readonly { id: string }[]>>(
    organisation,
    'organisation',
  );
  const snapshot = await call('OFFICER', '{ incidents(limit: 1) { topic epoch } }', {});
  const chain = await call('OFFICER', '{ chainState { epoch } }', {});
  objects = {
    ...objects,
    team: parts.teams[0]?.id ?? '',
    district: parts.districts[0]?.id ?? '',
    unit: parts.units[0]?.id ?? '',
    topic: dataOf<{ topic: string }>(snapshot, 'incidents').topic,
    feedEpoch: dataOf<{ epoch: string }>(snapshot, 'incidents').epoch,
    journalEpoch: dataOf<{ epoch: string }>(chain, 'chainState').epoch,
  };
  await seedDeadDeliveries(outputs, zone, objects);
  const controls = new Map<string, GraphqlAnswer>();
  const tell: Tell = async (field, by, input) => {
    const document = operations.get(`Mutation.${field}`)?.document ?? '';
    const answer = await call(by, document, sentNow({ envelope: {}, input }));
    return (answer.data?.[field] ?? null) as Awaited<ReturnType<Tell>>;
  };
  const officer = dataOf<{ id: string }>(await call('OFFICER', '{ me { id } }', {}), 'me').id;
  const names = Object.keys(recipes)
    .filter((name) => !name.startsWith('Subscription.'))
    .sort((one, other) => inOrder(one) - inOrder(other));
  for (const name of names) {
    const recipe = recipes[name];
    const operation = operations.get(name);
    if (!recipe || !operation) continue;
    const prepared = await prepareControl(operation.field, objects, tell);
    objects = prepared.objects;
    // Who is added on the way is no member of the crew that is changed.
    const asked = name === 'Mutation.changeCrew' ? { ...objects, person: () => officer } : objects;
    const fit = await fitted(name, recipe.input(asked), organisation, call);
    const variables = sentNow(
      'input' in fit ? { ...fit, input: { ...Object(fit.input), ...prepared.input } } : fit,
    );
    const answer = await call(recipe.by, operation.document, variables);
    controls.set(name, answer);
    objects = learned(objects, name, answer, variables);
    // They are of the incident that was made just now.
    if (name === 'Mutation.openIncident')
      await seedPhotos(outputs, zone, { ...objects, person: () => officer });
  }
  await giveBackPassword(outputs, zone);
  return { zone, objects, tokens, controls, call };
};

/** Mutation.changePassword was called rightly too: whoever tests after us on this cloud signs that person in with the old one. */
const giveBackPassword = async (outputs: Outputs, zone: ZoneOutput): Promise<void> => {
  const { username, password } = personWithRole(zone, recipes['Mutation.changePassword']?.by ?? 'OFFICER');
  await awsJson(outputs, 'cognito-idp', 'AWSCognitoIdentityProviderService.AdminSetUserPassword', {
    UserPoolId: zone.userPoolId,
    Username: username,
    Password: password,
    Permanent: true,
  });
};

const dataOf = <T>(answer: GraphqlAnswer, field: string): T => {
  const value = answer.data?.[field];
  if (value === null || value === undefined) throw new Error(`${field}: ${answer.text}`);
  return value as T;
};

/** What only the deployed zone knows: the hash of its preview, its own organisation, no page but the first. */
const fitted = async (
  name: string,
  variables: Readonly<Record<string, unknown>>,
  organisation: GraphqlAnswer,
  call: DeployedSide['call'],
): Promise<Readonly<Record<string, unknown>>> => {
  if (name === 'Mutation.changeOrganisation')
    return { ...variables, input: dataOf(organisation, 'organisation') };
  if (name === 'Mutation.revokeSession')
    return { ...variables, input: { ...(variables.input as object), sessionId: undefined } };
  if (name === 'Mutation.importPeople') {
    const { csv } = variables.input as { csv: string };
    const seen = await call(
      'ZONE_ADMIN',
      'query($csv: String!) { previewImport(csv: $csv) { previewHash } }',
      { csv },
    );
    return { ...variables, input: { csv, ...dataOf<object>(seen, 'previewImport') } };
  }
  const { nextToken, ...rest } = variables;
  return rest;
};

/** The ids of what was made. */
const learned = (
  objects: ZoneObjects,
  name: string,
  answer: GraphqlAnswer,
  variables: Readonly<Record<string, unknown>>,
): ZoneObjects => {
  const field = name.split('.')[1] ?? '';
  const value = answer.data?.[field] as Record<string, Record<string, string>> & { id?: string };
  if (!value) return objects;
  const { commandId } = (variables.envelope ?? {}) as { commandId?: string };
  if (name === 'Mutation.openIncident')
    return {
      ...objects,
      incident: value.incident?.id ?? '',
      incidentNumber: value.incident?.number ?? '',
      answeredCommand: commandId ?? '',
    };
  if (name === 'Mutation.addPerson') return { ...objects, person: () => value.person?.id ?? '' };
  if (name === 'Mutation.makeCustodyReport')
    return { ...objects, photo: { ...objects.photo, report: String(value.exportId ?? '') } };
  if (name === 'Mutation.exportJournal') return { ...objects, exported: value.id ?? '' };
  if (name === 'Mutation.registerDevice') return { ...objects, session: () => value.id ?? '' };
  return objects;
};
