import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, type FieldDefinitionNode, Kind, parse } from 'graphql';
import { chatOperations } from '../../shared/chat/chatOperations.ts';
import { directoryMutations } from '../../shared/directory/directoryMutations.ts';
import { reviewOperations } from '../../shared/journal/reviewOperations.ts';
import { photoOperations } from '../../shared/photo/photoOperations.ts';
import { webhookOperations } from '../../shared/webhook/webhookOperations.ts';
import { bundleResolver } from './bundleResolver.ts';
import { withoutHouseDirectives } from './withoutHouseDirectives.ts';

/** The functions of a zone that answer fields of its API. */
export type AnsweringFunction = 'graphql' | 'directory' | 'review' | 'webhook' | 'photo' | 'chat';

/** A field of the API with the code that answers it and where that code sends its request. */
export interface ResolvedField {
  readonly type: 'Query' | 'Mutation' | 'Subscription';
  readonly field: string;
  /** A function of the zone by its name, `positions` its table of that name; `none` is local to the API. */
  readonly source: AnsweringFunction | 'positions' | 'none';
  /** APPSYNC_JS. */
  readonly code: string;
}

/** The API's text and every field it answers. */
export interface ZoneContract {
  readonly schema: string;
  readonly fields: readonly ResolvedField[];
}

/** The one mutation of people that no function answers: thousands an hour of them (performance.md, rule 1). */
const straightToStore = 'sharePosition';

/**
 * Reads shared/schema.graphql and functions/resolvers/*.ts below `root`, so a new field needs no line here:
 * a mutation open to IAM alone is local (`<field>.ts`), a subscription asks the function and sets its filters itself
 * (`subscribe<Field>.ts`, which must exist: without it nothing would set them, T3), what changes people goes to the
 * function that may touch accounts (docs/adr/0070), what shows the journal to the one that may open it (0080), what goes out to its own (0125), what people say to each other to theirs (0111), all else to the zone's function (`invoke.ts`).
 */
export const readZoneContract = (root: string): ZoneContract => {
  const schema = withoutHouseDirectives(readFileSync(join(root, 'shared/schema.graphql'), 'utf8'));
  const code = (name: string) => bundleResolver(join(root, 'functions/resolvers', `${name}.ts`));
  const invoke = code('invoke');
  const document = parse(schema);
  const fields: ResolvedField[] = [
    ...fieldsOf(document, 'Query').map((node) => ({
      type: 'Query' as const,
      field: node.name.value,
      source: functionOf(`Query.${node.name.value}`),
      code: invoke,
    })),
    ...fieldsOf(document, 'Mutation').map((node) =>
      forMachinesOnly(node)
        ? {
            type: 'Mutation' as const,
            field: node.name.value,
            source: 'none' as const,
            code: code(node.name.value),
          }
        : node.name.value === straightToStore
          ? {
              type: 'Mutation' as const,
              field: node.name.value,
              source: 'positions' as const,
              code: code(node.name.value),
            }
          : {
              type: 'Mutation' as const,
              field: node.name.value,
              source: functionOf(`Mutation.${node.name.value}`),
              code: invoke,
            },
    ),
    ...fieldsOf(document, 'Subscription').map((node) => ({
      type: 'Subscription' as const,
      field: node.name.value,
      source: functionOf(`Subscription.${node.name.value}`),
      code: code(`subscribe${node.name.value.charAt(0).toUpperCase()}${node.name.value.slice(1)}`),
    })),
  ];
  return { schema, fields };
};

const fieldsOf = (document: DocumentNode, type: string): readonly FieldDefinitionNode[] =>
  document.definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === type
      ? (definition.fields ?? [])
      : [],
  );

/** What does not go to the zone's function: by the name of the operation, the function that answers it. */
const answeredElsewhere: ReadonlyMap<string, AnsweringFunction> = new Map<string, AnsweringFunction>([
  ...directoryMutations.map((name) => [`Mutation.${name}`, 'directory'] as const),
  ...reviewOperations.map((name) => [name, 'review'] as const),
  ...chatOperations.map((name) => [name, 'chat'] as const),
  ...photoOperations.map((name) => [name, 'photo'] as const),
  ...webhookOperations.map((name) => [name, 'webhook'] as const),
]);

const functionOf = (operation: string): AnsweringFunction => answeredElsewhere.get(operation) ?? 'graphql';

const forMachinesOnly = (node: FieldDefinitionNode): boolean => {
  const modes = (node.directives ?? [])
    .map((directive) => directive.name.value)
    .filter((name) => name.startsWith('aws_'));
  return modes.length > 0 && modes.every((name) => name === 'aws_iam');
};
