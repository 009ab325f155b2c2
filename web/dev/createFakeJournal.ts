import { accepted, type Result, refused } from '../../shared/kernel/Result.ts';
import type { JournalEntryView } from '../src/journal/JournalEntryView.ts';
import type { JournalFilterInput } from '../src/journal/JournalFilterInput.ts';
import type {
  AskFailure,
  ChainStateView,
  JournalExportView,
  JournalPageView,
  JournalSource,
} from '../src/journal/JournalSource.ts';
import { fakeEntry, fakeNamed, fits } from './fakeEntries.ts';

const epoch = '01JFAKEEPOCH';

/**
 * A journal without a server, for looking at screens. Entries are made when they are read, so that `?n=1000000` costs
 * nothing. `?journal=refused|unreachable|fault|expired|loading|empty` chooses its answer, `?chain=unsound|none`
 * the chain's, `?export=stepUp|failed|waiting` the export's, `?entry=broken` that of one line.
 */
export const createFakeJournal = (): JournalSource => {
  const asked = new URLSearchParams(location.search);
  const now = Date.now();
  const head = asked.get('journal') === 'empty' ? 0 : Number(asked.get('n') ?? 1_214);
  const answer = async <T>(value: () => T): Promise<Result<T, AskFailure>> => {
    await new Promise((done) => setTimeout(done, asked.has('n') ? 1 : 120));
    switch (asked.get('journal')) {
      case 'refused':
        return refused({ kind: 'refused', errorType: 'FORBIDDEN', code: 'access.denied', params: {} });
      case 'unreachable':
        return refused({ kind: 'unreachable' });
      case 'fault':
        return refused({ kind: 'fault', detail: 'fake' });
      case 'expired':
        return refused({ kind: 'expired' });
      case 'loading':
        return new Promise(() => undefined);
      default:
        return accepted(value());
    }
  };
  const page = (filter: JournalFilterInput, nextToken: string | undefined): JournalPageView => {
    const items: JournalEntryView[] = [];
    let n = nextToken === undefined ? head : Number(nextToken);
    for (; n >= 1 && items.length < 100; n -= 1) {
      const entry = fakeEntry(n, head, now);
      if (fits(entry, filter)) items.push(entry);
    }
    return { epoch, head, items, ...(n >= 1 ? { nextToken: String(n) } : {}) };
  };
  const chain: ChainStateView = {
    epoch,
    n: head,
    hash: fakeEntry(head, head, now).hash,
    unsigned: 2,
    sound: asked.get('chain') !== 'unsound',
    ...(asked.get('chain') === 'none'
      ? {}
      : {
          signed: {
            size: head - 2,
            rootHash: fakeEntry(head - 2, head, now).hash,
            at: new Date(now - 40_000).toISOString(),
            keyId: 'patrouille/5449+a1b2c3d4',
            witnesses: ['witness.local'],
          },
        }),
  };
  const exported = (state: JournalExportView['state']): JournalExportView => ({
    id: '01JFAKEEXPORT',
    format: 'JSON_LINES',
    state,
    entries: head,
    sha256: fakeEntry(7, head, now).hash,
    url: `${location.origin}/icon.svg`,
    signatureUrl: `${location.origin}/icon.svg`,
    expiresAt: new Date(now + 7 * 86_400_000).toISOString(),
  });
  return {
    page: (filter, _reason, nextToken) => answer(() => page(filter, nextToken)),
    entry: (_epoch, n) =>
      answer(() => ({ ...fakeEntry(n, head, now), verified: asked.get('entry') !== 'broken' })),
    mine: (from, nextToken) => answer(() => page({ from, actorId: 'p-fictiva' }, nextToken)),
    chain: () => answer(() => chain),
    people: (search) =>
      answer(() => fakeNamed.filter(({ name }) => name.toLowerCase().includes(search.toLowerCase()))),
    exported: () =>
      answer(() =>
        exported(
          asked.get('export') === 'failed'
            ? 'FAILED'
            : asked.get('export') === 'waiting'
              ? 'WAITING'
              : 'READY',
        ),
      ),
    startExport: async () => {
      if (asked.get('export') === 'stepUp')
        return { kind: 'refused', errorType: 'STEP_UP_REQUIRED', code: 'access.stepUp', params: {} };
      return { kind: 'accepted', value: exported('WAITING') };
    },
  };
};
