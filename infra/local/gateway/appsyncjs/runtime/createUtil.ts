import type { RaisedError } from '../Outcome.ts';
import { base64Decode, base64Encode } from './base64.ts';
import type { Chance } from './chance.ts';
import { conditionExpression } from './conditionExpression.ts';
import { dynamodbUtil } from './dynamodbUtil.ts';
import { autoId, autoKsuid, autoUlid } from './ids.ts';
import { Signal } from './Signal.ts';
import { subscriptionFilter } from './subscriptionFilter.ts';
import { time } from './time.ts';

const raised = (message: unknown, errorType?: string, data?: unknown, errorInfo?: unknown): RaisedError => ({
  message: String(message),
  errorType: errorType ?? null,
  data: data ?? null,
  errorInfo: errorInfo ?? null,
});

const notReproduced = (name: string) => (): never => {
  throw new Error(`util.${name} is not reproduced by this gateway`);
};

const encoded = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

const escapes: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f' };

// Headers the service does not hand on to a data source.
const withheld = [
  'connection',
  'content-length',
  'host',
  'transfer-encoding',
  'expect',
  'upgrade',
  'te',
  'trailer',
];

type Filter = Readonly<Record<string, unknown>>;

/** `util` of APPSYNC_JS 1.0.0. What is not reproduced throws by name, so nothing fails later and elsewhere. */
export function createUtil(chance: Chance, append: (error: RaisedError) => void, authType: () => string) {
  return {
    error(message: unknown, errorType?: string, data?: unknown, errorInfo?: unknown): never {
      throw new Signal({ kind: 'ERROR', error: raised(message, errorType, data, errorInfo) });
    },
    appendError: (message: unknown, errorType?: string, data?: unknown, errorInfo?: unknown) =>
      append(raised(message, errorType, data, errorInfo)),
    unauthorized(): never {
      throw new Signal({ kind: 'UNAUTHORIZED' });
    },
    autoId: () => autoId(chance),
    autoUlid: () => autoUlid(chance, Date.now()),
    autoKsuid: () => autoKsuid(chance, Date.now()),
    authType,
    matches: (pattern: string, value: string) => new RegExp(pattern).test(String(value)),
    base64Encode,
    base64Decode,
    urlEncode: (value: string) =>
      encodeURIComponent(String(value))
        .replace(/[!'()~]/g, encoded)
        .replaceAll('%20', '+'),
    urlDecode: (value: string) => decodeURIComponent(String(value).replaceAll('+', '%20')),
    escapeJavaScript: (value: string) =>
      String(value)
        .replace(/[\\'"/]/g, '\\$&')
        .replace(/[\n\r\t\b\f]/g, (character) => escapes[character] ?? character),
    time,
    dynamodb: dynamodbUtil,
    math: {
      roundNum: (value: number) => Math.round(value),
      minVal: (a: number, b: number) => Math.min(a, b),
      maxVal: (a: number, b: number) => Math.max(a, b),
      randomDouble: () => chance.next() / 2 ** 32,
      randomWithinRange: (from: number, to: number) => from + (chance.next() % Math.max(1, to - from)),
    },
    str: { normalize: (value: string, form: string) => String(value).normalize(form.toUpperCase()) },
    transform: {
      toDynamoDBFilterExpression: (filter: Filter) => JSON.stringify(conditionExpression(filter)),
      toDynamoDBConditionExpression: (filter: Filter) => JSON.stringify(conditionExpression(filter)),
      toSubscriptionFilter: subscriptionFilter,
      toElasticsearchQueryDSL: notReproduced('transform.toElasticsearchQueryDSL'),
    },
    http: {
      copyHeaders: (headers: Filter) =>
        Object.fromEntries(
          Object.entries(headers).filter(([name]) => !withheld.includes(name.toLowerCase())),
        ),
      addResponseHeader: notReproduced('http.addResponseHeader'),
      addResponseHeaders: notReproduced('http.addResponseHeaders'),
    },
    xml: { toMap: notReproduced('xml.toMap'), toJsonString: notReproduced('xml.toJsonString') },
    rds: { toJsonObject: notReproduced('rds.toJsonObject'), toJsonString: notReproduced('rds.toJsonString') },
    toJson: (value: unknown) => JSON.stringify(value),
    parseJson: (text: string): unknown => JSON.parse(text),
    isNull: (value: unknown) => value === null || value === undefined,
    isNullOrEmpty: (value: unknown) => value === null || value === undefined || value === '',
    isNullOrBlank: (value: unknown) => value === null || value === undefined || String(value).trim() === '',
    defaultIfNull: (value: unknown, otherwise: unknown) => value ?? otherwise,
  };
}
