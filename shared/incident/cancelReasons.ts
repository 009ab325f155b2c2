/** Why there was nothing to do after all. */
export const cancelReasons = ['CALLER_WITHDREW', 'MISTAKE', 'TEST', 'OTHER'] as const;

export type CancelReason = (typeof cancelReasons)[number];
