/** Nothing stands there yet. */
export const isNew = { ConditionExpression: 'attribute_not_exists(pk)' } as const;

/** What stands there is the version a decision was taken on; 0 for nothing. */
export const standsAt = (basedOn: number) =>
  basedOn === 0
    ? isNew
    : {
        ConditionExpression: '#version = :basedOn',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':basedOn': basedOn },
      };
