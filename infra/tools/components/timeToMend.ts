/** From the least grave. */
export const severities = ['info', 'low', 'moderate', 'high', 'critical'] as const;

export type Severity = (typeof severities)[number];

/**
 * Within how many days of its being known a weakness of a component is mended, replaced or shown not to reach us
 * (docs/security/components.md; ASVS 5.0, V15.1.1).
 */
export const timeToMend: Readonly<Record<Severity, number>> = {
  critical: 2,
  high: 7,
  moderate: 30,
  low: 90,
  info: 180,
};
