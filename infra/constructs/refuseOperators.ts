import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { operatorTag } from './operatorTag.ts';

const refused = {
  OperatorsReadNothing: ['s3:DeleteObject*', 's3:GetObject*', 's3:PutObject*'],
  /** Where reading is the point: signed heads are public in all but name, and evidence is under a key they cannot use. */
  OperatorsWriteNothing: ['s3:DeleteObject*', 's3:PutObject*'],
} as const;

/** Keeps whoever carries the operators' tag off a bucket's objects, whatever their own role says (T14). */
export const refuseOperators = (what: keyof typeof refused, objects: string): PolicyStatement =>
  new PolicyStatement({
    sid: what,
    effect: Effect.DENY,
    principals: [new AnyPrincipal()],
    actions: [...refused[what]],
    resources: [objects],
    conditions: { StringEquals: { [`aws:PrincipalTag/${operatorTag.key}`]: operatorTag.value } },
  });
