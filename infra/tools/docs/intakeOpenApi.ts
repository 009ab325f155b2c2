import * as v from 'valibot';
import { messageLimit } from '../../../functions/dispatch/parseMessage.ts';
import { dispatchRefusalCodes } from '../../../shared/dispatch/DispatchRefusal.ts';
import { dispatchWire } from '../../../shared/dispatch/dispatchWire.ts';
import { incidentRefusalCodes } from '../../../shared/incident/IncidentRefusal.ts';
import { commonRefusalCodes } from '../../../shared/kernel/CommonRefusal.ts';
import { unitRefusalCodes } from '../../../shared/unit/UnitRefusal.ts';
import { jsonSchemaOf } from './jsonSchemaOf.ts';

const NamedSchema = v.object({ entries: v.object({ kind: v.object({ literal: v.string() }) }) });

const summaries: Readonly<Record<string, string>> = {
  OPEN: 'A new incident. Without a priority it gets that of its type.',
  UPDATE: 'Fields that changed; the others stay. `clear` empties.',
  NOTE: 'Something the zone must know.',
  PRIORITY: 'Another urgency.',
  CLOSE: 'Handled; units still on it are stood down.',
  CANCEL: 'There was nothing to do after all; possible until a unit is on its way.',
  UNIT_STATUS: "What a unit does, by the zone's own radio code.",
  UNIT_ACKNOWLEDGED: 'A crew without a device has heard its alert.',
};

const nameOf = (kind: string): string =>
  kind
    .split('_')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join('');

const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const text = { type: 'string' };
const refusal = { $ref: '#/components/schemas/Refusal' };
const answers = (description: string, schema: object) => ({ description, ...json(schema) });

/** The document of the intake, for whoever builds the other side: made from the schemas the intake itself parses with. */
export const intakeOpenApi = (): string => {
  const messages = dispatchWire.map((schema) => {
    const kind = v.parse(NamedSchema, schema).entries.kind.literal;
    const description = summaries[kind];
    if (description === undefined) throw new Error(`Say what ${kind} means in intakeOpenApi.ts`);
    return { kind, name: nameOf(kind), schema: { description, ...jsonSchemaOf(schema) } };
  });
  const to = (name: string) => `#/components/schemas/${name}`;
  const reasons = [
    ...new Set([
      ...dispatchRefusalCodes,
      ...incidentRefusalCodes,
      ...unitRefusalCodes,
      ...commonRefusalCodes,
    ]),
  ];
  const document = {
    openapi: '3.1.0',
    info: {
      title: 'Patrouille: intake of dispatch messages',
      version: '2',
      description: `One message a request, at most ${messageLimit} bytes. The same \`messageId\` is the same message: sent again it is answered with the same bytes and does nothing. Messages of one \`ref\` may come in any order: what comes before its OPEN waits for it, 15 minutes at most, and is applied in the order of \`at\`; what the sender has said something newer of since (a field, the priority, a unit's status) is refused as \`dispatch.overtaken\` and changes nothing. What is refused is kept 90 days for the zone's dispatchers to see.`,
    },
    paths: {
      '/dispatch-messages': {
        post: {
          operationId: 'tellDispatchMessage',
          security: [{ machine: ['intake/dispatch.write'] }],
          requestBody: {
            required: true,
            ...json({
              oneOf: messages.map(({ name }) => ({ $ref: to(name) })),
              discriminator: {
                propertyName: 'kind',
                mapping: Object.fromEntries(messages.map(({ kind, name }) => [kind, to(name)])),
              },
            }),
          },
          responses: {
            200: answers('Done, or done before.', {
              oneOf: [{ $ref: to('IncidentAnswer') }, { $ref: to('UnitAnswer') }],
            }),
            202: answers('Taken in; it waits for its OPEN.', { $ref: to('HeldAnswer') }),
            400: answers('It cannot be read; `path` and `rule` say where and why.', refusal),
            401: { description: 'No token, or none of this zone.' },
            403: answers('The token does not carry the scope.', refusal),
            404: answers('What it is about is not there.', refusal),
            409: answers('It does not fit what is there, or the id stands for another message.', refusal),
            413: answers('Too large.', refusal),
            429: { description: 'Too many at once: send it again later, as it is.' },
            503: { description: 'Send it again later, as it is.' },
          },
        },
      },
    },
    components: {
      securitySchemes: {
        machine: {
          type: 'oauth2',
          description:
            "The zone's machine client (RFC 6749, section 4.4); its URLs are among the zone's outputs.",
          flows: {
            clientCredentials: {
              tokenUrl: 'https://zone.example/oauth2/token',
              scopes: { 'intake/dispatch.write': 'Tell dispatch messages.' },
            },
          },
        },
      },
      schemas: {
        ...Object.fromEntries(messages.map(({ name, schema }) => [name, schema])),
        IncidentAnswer: {
          type: 'object',
          required: ['messageId', 'incidentId', 'number', 'version'],
          properties: { messageId: text, incidentId: text, number: text, version: { type: 'integer' } },
        },
        UnitAnswer: {
          type: 'object',
          required: ['messageId', 'unitId', 'status'],
          properties: { messageId: text, unitId: text, status: text },
        },
        HeldAnswer: {
          type: 'object',
          required: ['messageId', 'held'],
          properties: { messageId: text, held: { const: true } },
        },
        Refusal: {
          type: 'object',
          required: ['reason'],
          properties: { reason: { type: 'string', enum: reasons } },
          additionalProperties: { type: ['string', 'number'] },
        },
      },
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
};
