import { at } from '../at.ts';
import { breaking } from '../breaking.ts';
import type { Template } from '../parseTemplate.ts';
import type { Rule } from '../Rule.ts';
import { resourcesOf } from '../resourcesOf.ts';

const blocks = ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'];

/** T12: never public, versioned, own key, TLS only; in a zone, no signature older than a minute; locked means locked. */
export const buckets: Rule = {
  name: 'buckets',
  wants: 'never public, versioned, under an own key, over TLS only, old signatures refused',
  breaks: (template) => [
    ...breaking(
      template,
      ['AWS::S3::Bucket'],
      [
        [
          'can be public',
          (p) => blocks.every((block) => at(p, 'PublicAccessBlockConfiguration', block) === true),
        ],
        ['is not versioned', (p) => at(p, 'VersioningConfiguration', 'Status') === 'Enabled'],
        [
          'has no key of its own',
          (p) => JSON.stringify(at(p, 'BucketEncryption') ?? '').includes('"KMSMasterKeyID"'),
        ],
      ],
    ),
    ...resourcesOf(template, 'AWS::S3::Bucket')
      .filter(([id, { Properties }]) => !mayOwn(template, id, ownership(Properties)))
      .map(([id]) => `${id}: takes access lists`),
    ...resourcesOf(template, 'AWS::S3::Bucket').flatMap(([id, { Properties }]) => {
      const said = resourcesOf(template, 'AWS::S3::BucketPolicy')
        .filter(([, { Properties }]) => at(Properties, 'Bucket', 'Ref') === id)
        .map(([, { Properties }]) => JSON.stringify(at(Properties, 'PolicyDocument')))
        .join();
      return [
        ...(said.includes('"aws:SecureTransport":"false"') ? [] : [`${id}: answers without TLS`]),
        ...(!('ZoneCode' in template.Parameters) || said.includes('"s3:signatureAge":60000')
          ? []
          : [`${id}: takes old signatures`]),
        ...(at(Properties, 'ObjectLockEnabled') !== true ||
        (said.includes('"s3:BypassGovernanceRetention"') &&
          isLocked(at(Properties, 'ObjectLockConfiguration', 'Rule', 'DefaultRetention')))
          ? []
          : [`${id}: can be unlocked`]),
      ];
    }),
  ],
};

const ownership = (properties: unknown): unknown =>
  at(properties, 'OwnershipControls', 'Rules', 0, 'ObjectOwnership');

/** CloudFront brings its log by an access list; whoever else does is refused. */
const mayOwn = (template: Template, id: string, said: unknown): boolean =>
  said === 'BucketOwnerEnforced' ||
  (said === 'BucketOwnerPreferred' &&
    resourcesOf(template, 'AWS::CloudFront::Distribution').some(
      ([, { Properties }]) =>
        at(Properties, 'DistributionConfig', 'Logging', 'Bucket', 'Fn::GetAtt', 0) === id,
    ));

/** The journal's heads for eleven years; the untouched photos for the month in which everything of them is decided. */
const isLocked = (retention: unknown): boolean =>
  at(retention, 'Years') === 11 || at(retention, 'Days') === 30;
