import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import { parse } from 'graphql';

/** AppSync's own directives and scalars, which its SDL uses without declaring them. */
const appSync = /* GraphQL */ `
  scalar AWSDate
  scalar AWSDateTime
  scalar AWSEmail
  scalar AWSJSON
  scalar AWSURL
  directive @aws_iam on OBJECT | FIELD_DEFINITION
  directive @aws_cognito_user_pools(cognito_groups: [String!]) on OBJECT | FIELD_DEFINITION
  directive @aws_subscribe(mutations: [String!]!) on FIELD_DEFINITION
`;

/** The TypeScript of the zone API's contract: `sdl` is schema.graphql's text, the answer schema.generated.ts's. */
export const generatedSchema = async (sdl: string): Promise<string> => {
  const types = await codegen({
    filename: 'schema.generated.ts',
    schema: parse(`${appSync}\n${sdl}`),
    documents: [],
    plugins: [{ typescript: {} }],
    pluginMap: { typescript },
    config: {
      enumsAsTypes: true,
      immutableTypes: true,
      useTypeImports: true,
      skipTypename: true,
      onlyOperationTypes: false,
      strictScalars: true,
      scalars: {
        AWSDate: 'string',
        AWSDateTime: 'string',
        AWSEmail: 'string',
        AWSJSON: 'string',
        AWSURL: 'string',
      },
    },
  });
  return `// Made by \`npm run codegen\` from schema.graphql. Not to be edited.\n${types.trimEnd()}\n`;
};
