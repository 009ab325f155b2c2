import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { dispatchWire } from '../../../shared/dispatch/dispatchWire.ts';
import { intakeOpenApi } from './intakeOpenApi.ts';
import { jsonSchemaOf } from './jsonSchemaOf.ts';

const DocumentSchema = v.object({
  components: v.object({ schemas: v.record(v.string(), v.looseObject({})) }),
});

test('the intake’s document is the schemas’ own: else run `npm run codegen`', () => {
  expect(readFileSync('docs/intake.openapi.json', 'utf8')).toBe(intakeOpenApi());
});

test('the document says every kind of message, its limits and what is in it', () => {
  const { schemas } = v.parse(DocumentSchema, JSON.parse(intakeOpenApi())).components;

  expect(Object.keys(schemas)).toHaveLength(dispatchWire.length + 4);
  expect(schemas.Open).toMatchObject({
    additionalProperties: false,
    properties: {
      kind: { const: 'OPEN' },
      type: { enum: expect.arrayContaining(['NOISE']) },
      title: { maxLength: 120 },
      location: { type: 'object', required: ['address'] },
      hazards: { items: { properties: { kind: { enum: expect.arrayContaining(['DOG']) } } } },
    },
  });
});

test('a field that changes changes the document: the seeded fault', () => {
  const shorter = v.strictObject({ kind: v.literal('NOTE'), text: v.pipe(v.string(), v.maxLength(10)) });

  expect(jsonSchemaOf(shorter)).not.toEqual(jsonSchemaOf(dispatchWire[2]));
});
