/** A number CloudWatch makes a metric of. */
export interface Measured {
  readonly name: string;
  readonly unit: 'Count' | 'Milliseconds';
  readonly value: number;
}

/**
 * Writes one line of JSON to the function's log, which CloudWatch also makes metrics of, by service and zone (its embedded
 * metric format). Service and namespace are those of the environment (infra/constructs/ZoneFunction). Straight to the
 * stream: Lambda's own console would put its words in front, and CloudWatch would read no metric in it.
 *
 * @param fields what the line says; its writer vouches that nothing of it is content
 */
export const writeLogLine = (
  zone: string,
  fields: Readonly<Record<string, unknown>>,
  metrics: readonly Measured[],
): void => {
  const now = new Date();
  const line = {
    timestamp: now.toISOString(),
    service: process.env.SERVICE_NAME,
    zone,
    ...fields,
    ...Object.fromEntries(metrics.map(({ name, value }) => [name, value])),
    _aws: {
      Timestamp: now.getTime(),
      CloudWatchMetrics: [
        {
          Namespace: process.env.METRICS_NAMESPACE,
          Dimensions: [['service', 'zone']],
          Metrics: metrics.map(({ name, unit }) => ({ Name: name, Unit: unit })),
        },
      ],
    },
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
};
