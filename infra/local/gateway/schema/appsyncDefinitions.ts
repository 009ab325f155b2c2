/**
 * What AppSync declares in every schema without being asked. Directives on input types and enums are no use for
 * authorization, so they are not allowed there either.
 * Source: AppSync developer guide, "Scalar types" and "Configuring authorization".
 */
export const appsyncDefinitions = /* GraphQL */ `
scalar AWSDate
scalar AWSTime
scalar AWSDateTime
scalar AWSTimestamp
scalar AWSEmail
scalar AWSJSON
scalar AWSURL
scalar AWSPhone
scalar AWSIPAddress

directive @aws_subscribe(mutations: [String!]!) on FIELD_DEFINITION
directive @aws_auth(cognito_groups: [String!]) on FIELD_DEFINITION | OBJECT
directive @aws_cognito_user_pools(cognito_groups: [String!]) on FIELD_DEFINITION | OBJECT
directive @aws_api_key on FIELD_DEFINITION | OBJECT
directive @aws_iam on FIELD_DEFINITION | OBJECT
directive @aws_oidc on FIELD_DEFINITION | OBJECT
directive @aws_lambda on FIELD_DEFINITION | OBJECT
directive @canonical on FIELD_DEFINITION | OBJECT
directive @hidden on FIELD_DEFINITION | OBJECT
directive @renamed(to: String) on FIELD_DEFINITION | OBJECT
`;
