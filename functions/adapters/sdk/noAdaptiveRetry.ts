/** Stands in for the retry mode `adaptive`, which no client of ours is made with (createDocumentClient says how they retry). */
export class AdaptiveRetryStrategy {
  constructor() {
    throw new Error('No function retries in mode "adaptive": AWS_RETRY_MODE is not to be set.');
  }
}
