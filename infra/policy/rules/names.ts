import { at } from '../at.ts';
import type { Template } from '../parseTemplate.ts';
import type { Rule } from '../Rule.ts';

/** The property that names a resource of the type for its whole account, region or the world. */
const nameOf: Readonly<Record<string, string>> = {
  'AWS::ApiGatewayV2::Api': 'Name',
  'AWS::AppSync::GraphQLApi': 'Name',
  'AWS::CloudFront::CachePolicy': 'CachePolicyConfig.Name',
  'AWS::CloudFront::Function': 'Name',
  'AWS::CloudFront::OriginAccessControl': 'OriginAccessControlConfig.Name',
  'AWS::CloudFront::ResponseHeadersPolicy': 'ResponseHeadersPolicyConfig.Name',
  'AWS::CloudWatch::Alarm': 'AlarmName',
  'AWS::Cognito::UserPool': 'UserPoolName',
  'AWS::Cognito::UserPoolDomain': 'Domain',
  'AWS::DynamoDB::GlobalTable': 'TableName',
  'AWS::DynamoDB::Table': 'TableName',
  'AWS::Events::EventBus': 'Name',
  'AWS::IAM::ManagedPolicy': 'ManagedPolicyName',
  'AWS::IAM::Role': 'RoleName',
  'AWS::KMS::Alias': 'AliasName',
  'AWS::Kinesis::Stream': 'Name',
  'AWS::Lambda::Function': 'FunctionName',
  'AWS::Logs::LogGroup': 'LogGroupName',
  'AWS::S3::Bucket': 'BucketName',
  'AWS::SNS::Topic': 'TopicName',
  'AWS::SQS::Queue': 'QueueName',
  'AWS::SSM::Parameter': 'Name',
  'AWS::StepFunctions::StateMachine': 'StateMachineName',
  'AWS::WAFv2::WebACL': 'Name',
};

/** Two zones in one account never meet: a name is generated, or holds the zone or a resource of its own stack. */
export const names: Rule = {
  name: 'names',
  wants: 'no physical name without the zone code',
  breaks: (template) =>
    Object.entries(template.Resources).flatMap(([id, { Type, Properties }]) => {
      const property = nameOf[Type];
      const name = property === undefined ? undefined : at(Properties, ...property.split('.'));
      return name === undefined || isOwn(template, name)
        ? []
        : [`${id}: ${property} is ${JSON.stringify(name)}`];
    }),
};

const isOwn = (template: Template, name: unknown): boolean => {
  const text = JSON.stringify(name);
  const refs = [...text.matchAll(/"(?:Ref|Fn::GetAtt)":\[?"([A-Za-z0-9:]+)"/g)].map(([, ref]) => ref ?? '');
  return refs.some(
    (ref) =>
      ref === 'ZoneCode' || ref === 'AWS::StackId' || ref === 'AWS::StackName' || ref in template.Resources,
  );
};
