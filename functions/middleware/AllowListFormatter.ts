import { LogFormatter, LogItem } from '@aws-lambda-powertools/logger';
import type { LogAttributes, UnformattedAttributes } from '@aws-lambda-powertools/logger/types';
import { logPatterns } from './LogFields.ts';

/**
 * Writes the fields of LogFields.ts that look as they should, and drops everything else, whoever put it there: a
 * library that logs an event, an error with a request in its message. `metrics` is CloudWatch's embedded metric
 * format, made of names and numbers by the metrics library alone.
 */
export class AllowListFormatter extends LogFormatter {
  override formatAttributes(attributes: UnformattedAttributes, more: LogAttributes): LogItem {
    const { metrics, ...fields } = more;
    const item = new LogItem({
      attributes: {
        level: attributes.logLevel,
        message: isKnown(attributes.message) ? attributes.message : 'withheld',
        timestamp: this.formatTimestamp(attributes.timestamp),
        service: attributes.serviceName,
      },
    });
    for (const [name, pattern] of Object.entries(logPatterns)) {
      const value = fields[name];
      const fits = typeof value === 'string' ? pattern.test(value) : Number.isFinite(value);
      if (fits) item.addAttributes({ [name]: value });
    }
    if (typeof metrics === 'object' && metrics !== null) item.addAttributes({ ...metrics });
    return item;
  }
}

const isKnown = (message: string): boolean => message === 'call' || message === 'cold start';
