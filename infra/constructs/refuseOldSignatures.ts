import { AnyPrincipal, Effect, PolicyStatement, type PolicyStatementProps } from 'aws-cdk-lib/aws-iam';

const minute = 60_000;

/**
 * A presigned address, or form, is a bearer secret (T12): the bucket takes it for a minute, whatever its signer wrote in it.
 * @param where of the bucket this holds
 * @param longer where it is about nobody: another time than the minute, with a name of its own
 */
export const refuseOldSignatures = (
  where: Pick<PolicyStatementProps, 'resources' | 'notResources'>,
  longer: { readonly sid: string; readonly milliseconds: number } = {
    sid: 'RefuseOldSignatures',
    milliseconds: minute,
  },
): PolicyStatement =>
  new PolicyStatement({
    sid: longer.sid,
    effect: Effect.DENY,
    principals: [new AnyPrincipal()],
    actions: ['s3:*'],
    ...where,
    conditions: { NumericGreaterThan: { 's3:signatureAge': longer.milliseconds } },
  });
