/** What CloudFormation's status words mean for a run that may have been killed before. */
export const stackStatus = {
  /** An operation is under way; whoever began it, it has to end first. */
  moving: (status: string | undefined): boolean =>
    status?.endsWith('_IN_PROGRESS') === true && status !== 'REVIEW_IN_PROGRESS',
  /** A change set was made for a stack that was never created. */
  unborn: (status: string | undefined): boolean =>
    status === 'REVIEW_IN_PROGRESS' || stackStatus.failedAtBirth(status),
  /** The first creation broke: such a stack can only be deleted. */
  failedAtBirth: (status: string | undefined): boolean =>
    status === 'ROLLBACK_COMPLETE' ||
    status === 'ROLLBACK_FAILED' ||
    status === 'CREATE_FAILED' ||
    status === 'DELETE_FAILED',
} as const;
