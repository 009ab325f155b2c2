import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { ChainReader } from '../../../functions/journal/ChainReader.ts';
import type { JournalIndex } from '../../../functions/journal/JournalIndex.ts';
import type { ChainPage } from '../../../shared/journal/reading/ChainPage.ts';
import { hitsOfText, hitsText } from '../../../shared/journal/reading/hitsText.ts';
import { indexRangeOf } from '../../../shared/journal/reading/indexRange.ts';

const epoch = '01JBENCH000000000000000000';
const zero = '0'.repeat(64);
const perPage = 60;

/** A subject as the journal names it. */
export const subjectOf = (k: number): string => createHash('sha256').update(`subject ${k}`).digest('hex');

/** Chance that is the same for the same entry. */
const mixed = (n: number, salt: number): number => {
  let x = Math.imul(n ^ (salt * 0x9e3779b9), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
};

/** What an entry of the generated journal says, the truth to compare answers with. A year of a large zone. */
export const factsAt = (n: number, entries: number) => {
  // One in two hundred is about subject 0, one in a hundred thousand about one of those from 1 to 9.
  const chance = mixed(n, 1);
  const subject =
    chance % 200 === 0 ? 0 : chance % 100_003 < 9 ? 1 + (chance % 9) : 10 + (mixed(n, 2) % 40_000);
  return {
    at: new Date(Date.UTC(2026, 0, 1) + Math.floor((n / entries) * 365 * 86_400_000)).toISOString(),
    actor: `c0ffee00-0000-4000-8000-${String(mixed(n, 3) % 900).padStart(12, '0')}`,
    op: ['CONSULT', 'CONSULT', 'CONSULT', 'ALTER', 'COLLECT', 'AUDITREAD'][mixed(n, 4) % 6] ?? 'CONSULT',
    subject,
  };
};

const hashes = Array.from({ length: 40_010 }, (_, k) => subjectOf(k));

const lineAt = (n: number, entries: number): string => {
  const { at, actor, op, subject } = factsAt(n, entries);
  return `{"actor":{"id":"${actor}","kind":"PERSON","role":"OFFICER","unit":"A12"},"at":"${at}","commandId":"c${n}","count":1,"decision":{"effect":"allow","policies":["officer.incidents"]},"epoch":"${epoch}","hash":"${zero}","id":"01JD${String(n).padStart(22, '0')}","legalBasis":"WPF_14","n":${n},"op":"${op}","operation":"Query.incident","prevHash":"${zero}","purpose":"INCIDENT_HANDLING","reason":{"code":"INCIDENT","linkId":"${n % 5_000}","linkType":"INCIDENT"},"session":"b7e1f2aa-1111-4222-8333-444455556666","subjects":["${hashes[subject]}"],"tv":1,"type":"consultation.answered","v":2,"version":2,"zone":"5998"}`;
};

/**
 * A journal of so many entries, as large as they are, made when they are read; and an index in memory. Every call takes
 * as long as DynamoDB's answers do, and is counted with its bytes.
 */
export const generatedJournal = (entries: number, callMs: number) => {
  const spent = { calls: 0, bytes: 0 };
  const call = async <T>(value: T, bytes: number): Promise<T> => {
    spent.calls += Math.max(1, Math.ceil(bytes / 1_000_000));
    spent.bytes += bytes;
    if (callMs > 0) await wait(callMs);
    return value;
  };
  const pageAt = (from: number): ChainPage => {
    const to = Math.min(entries, from + perPage - 1);
    return {
      epoch,
      from,
      to,
      lines: Array.from({ length: to - from + 1 }, (_, k) => lineAt(from + k, entries)),
    };
  };
  const sizeOf = (pages: readonly ChainPage[]) =>
    pages.reduce((sum, { lines }) => sum + lines.length * 700, 0);
  const rows = new Map<string, string[]>();
  const days = new Map<string, { from: number; to: number }>();
  let indexed = 0;

  const chain: ChainReader = {
    head: () => call({ epoch, n: entries }, 100),
    pages: (_, from, to) => {
      const pages: ChainPage[] = [];
      for (let page = Math.floor((from - 1) / perPage) * perPage + 1; page <= to; page += perPage)
        pages.push(pageAt(page));
      return call(pages, sizeOf(pages));
    },
    pagesAt: (_, starts) => {
      const pages = starts.map(pageAt);
      return call(pages, sizeOf(pages));
    },
  };
  const index: JournalIndex = {
    indexedTo: () => call(indexed === 0 ? null : { n: indexed }, 100),
    write: async (step) => {
      for (const [key, hits] of step.hits) {
        const row = `${key} ${indexRangeOf(step.from)}`;
        const known = rows.get(row);
        if (known === undefined) rows.set(row, [hitsText(hits)]);
        else known.push(hitsText(hits));
      }
      for (const [day, { from, to }] of step.days) days.set(day, { from: days.get(day)?.from ?? from, to });
      indexed = step.to;
    },
    hits: (_, key, range) => {
      const texts = rows.get(`${key} ${range}`) ?? [];
      return call(texts.flatMap(hitsOfText), texts.join('').length + texts.length * 150);
    },
    days: (_, from, to) => {
      const own = [...days]
        .filter(([day]) => day >= (from ?? '0') && day <= (to ?? '9'))
        .map(([, bounds]) => bounds);
      if (own.length === 0) return call(null, 100);
      const bounds = {
        from: Math.min(...own.map((one) => one.from)),
        to: Math.max(...own.map((one) => one.to)),
      };
      return call(bounds, own.length * 150);
    },
  };
  return { chain, index, spent, head: { epoch, n: entries } };
};
