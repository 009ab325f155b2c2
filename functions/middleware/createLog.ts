import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { AllowListFormatter } from './AllowListFormatter.ts';
import type { LogFields } from './LogFields.ts';

/**
 * The function's only way to write. One line a call, which is also its metrics (CloudWatch's embedded format):
 * `Fault`, `Refused` (0 or 1) and `Took` (ms), by service and zone. Service, level and namespace come from the
 * Powertools' own environment variables.
 */
export const createLog = (zone: string): ((fields: LogFields) => void) => {
  const logger = new Logger({ logFormatter: new AllowListFormatter() });
  const metrics = new Metrics({ defaultDimensions: { zone } });
  return (fields) => {
    metrics.addMetric('Fault', MetricUnit.Count, fields.outcome === 'fault' ? 1 : 0);
    metrics.addMetric('Refused', MetricUnit.Count, fields.outcome === 'refused' ? 1 : 0);
    if (fields.took !== undefined) metrics.addMetric('Took', MetricUnit.Milliseconds, fields.took);
    const line = { ...fields, metrics: metrics.serializeMetrics() };
    metrics.clearMetrics();
    if (fields.outcome === 'fault') logger.error('call', line);
    else logger.info('call', line);
  };
};
