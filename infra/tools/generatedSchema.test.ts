import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generatedSchema } from './generatedSchema.ts';

const shared = (name: string) => readFileSync(new URL(`../../shared/${name}`, import.meta.url), 'utf8');

test('the generated types are those of the contract: else run `npm run codegen`', async () => {
  expect(await generatedSchema(shared('schema.graphql'))).toBe(shared('schema.generated.ts'));
});

test('a field that changes changes the types: the seeded fault', async () => {
  const sdl = shared('schema.graphql').replace('lastNote: String', 'lastNote: Int');

  expect(await generatedSchema(sdl)).not.toBe(shared('schema.generated.ts'));
});
