/** The condition that an item is as it was read; 0: that there is none. */
export const asBefore = (basedOn: number) =>
  basedOn === 0
    ? { ConditionExpression: 'attribute_not_exists(pk)' }
    : {
        ConditionExpression: '#version = :basedOn',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':basedOn': basedOn },
      };
