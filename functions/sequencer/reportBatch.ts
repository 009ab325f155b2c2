import { type Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { PendingRow } from '../../shared/journal/PendingRow.ts';
import { millisecondsOf } from '../../shared/kernel/instant.ts';
import type { SequencedBatch } from './sequenceRows.ts';

/**
 * One line a call, as metrics with the zone as their dimension: numbers only. `FeedLatency` is how long the
 * oldest entry of the batch took from its command to its publication; an alarm watches it.
 *
 * @param took milliseconds this call took
 * @param now milliseconds since the epoch, after publication
 */
export const reportBatch = (
  metrics: Metrics,
  report: {
    batch: SequencedBatch;
    rows: readonly PendingRow[];
    malformed: number;
    took: number;
    now: number;
  },
): void => {
  const { batch, rows, malformed, took, now } = report;
  metrics.addMetric('entries', MetricUnit.Count, batch.entries);
  metrics.addMetric('pages', MetricUnit.Count, batch.pages);
  metrics.addMetric('repeated', MetricUnit.Count, batch.repeated);
  metrics.addMetric('overtaken', MetricUnit.Count, batch.overtaken);
  metrics.addMetric('refused', MetricUnit.Count, batch.refused);
  metrics.addMetric('malformed', MetricUnit.Count, malformed);
  metrics.addMetric('took', MetricUnit.Milliseconds, took);
  if (rows.length > 0) {
    const oldest = Math.min(...rows.map((row) => millisecondsOf(row.at)));
    metrics.addMetric('FeedLatency', MetricUnit.Milliseconds, Math.max(0, now - oldest));
  }
  metrics.publishStoredMetrics();
};
