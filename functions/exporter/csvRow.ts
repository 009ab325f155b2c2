import { stringify } from 'csv-stringify/sync';
import type { ReadEntry } from '../../shared/journal/reading/ReadEntry.ts';
import { objectOf } from '../journal/objectOf.ts';

/** The columns of the table, in words that stay the same whoever opens it. */
const columns = [
  'epoch',
  'n',
  'at',
  'actorKind',
  'actorId',
  'role',
  'unit',
  'op',
  'operation',
  'type',
  'id',
  'objectId',
  'purpose',
  'legalBasis',
  'reasonCode',
  'reasonLinkType',
  'reasonLinkId',
  'resultCount',
  'decision',
  'policies',
  'sessionId',
  'deviceId',
  'payloadHash',
  'prevHash',
  'hash',
] as const;

/**
 * The library puts an apostrophe before what begins with a sign of a formula. Programs that skip blanks and marks
 * nobody sees before they look for one are answered here.
 */
const hidden = /^[\s\p{Cc}\p{Cf}]+[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;

const tame = (value: string | number): string | number =>
  typeof value === 'string' && hidden.test(value) ? `'${value}` : value;

const lineOf = (values: readonly (string | number)[]): string =>
  stringify([values.map(tame)], { escape_formulas: true, quoted_string: true, record_delimiter: '\r\n' });

/** The first line of the table. */
export const csvHead = lineOf(columns);

/**
 * An entry as a line of the table. Whatever a spreadsheet would take for a formula has an apostrophe before it, and
 * every text stands in quotes: opening the file runs nothing (G26).
 */
export const csvRow = (entry: ReadEntry): string =>
  lineOf([
    entry.epoch,
    entry.n,
    entry.at,
    entry.actor.kind,
    entry.actor.id,
    entry.actor.role ?? '',
    entry.actor.unit ?? '',
    entry.op,
    entry.operation ?? '',
    entry.type,
    entry.id,
    objectOf(entry)?.id ?? '',
    entry.purpose,
    entry.legalBasis,
    entry.reason?.code ?? '',
    entry.reason?.linkType ?? '',
    entry.reason?.linkId ?? '',
    entry.count ?? '',
    entry.decision?.effect ?? '',
    (entry.decision?.policies ?? []).join(' '),
    entry.session ?? '',
    entry.device ?? '',
    entry.payload ?? '',
    entry.prevHash,
    entry.hash,
  ]);
