import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { subscribedFields } from './subscribedFields.ts';

const schema = buildSchema(`
  directive @aws_subscribe(mutations: [String!]!) on FIELD_DEFINITION
  type Query { a: Int }
  type Mutation { publish: Int move: Int }
  type Subscription {
    incidents: Int @aws_subscribe(mutations: ["publish"])
    positions: Int @aws_subscribe(mutations: ["move", "publish"])
    silent: Int
  }
`);

describe('who hears of a mutation', () => {
  it('are the subscription fields that name it', () => {
    expect(subscribedFields(schema, 'publish')).toEqual(['incidents', 'positions']);
    expect(subscribedFields(schema, 'move')).toEqual(['positions']);
    expect(subscribedFields(schema, 'other')).toEqual([]);
    expect(subscribedFields(schema, 'toString')).toEqual([]);
  });

  it('is nobody where the schema has no subscriptions', () => {
    expect(subscribedFields(buildSchema('type Query { a: Int }'), 'publish')).toEqual([]);
  });
});
