import type { FeedCatchUp } from '../../../shared/journal/FeedCatchUp.ts';
import { type FollowerInput, startFollowing } from '../../../shared/journal/FeedFollower.ts';
import type { FeedEntry, FeedPage } from '../../../shared/journal/FeedPage.ts';
import { followFeed } from '../../../shared/journal/followFeed.ts';
import { noEpoch } from '../../../shared/journal/noEpoch.ts';

/** One thing that happens in a simulated run; `pick` chooses among what is possible then. */
export interface Happening {
  readonly kind:
    | 'WRITE'
    | 'WRITE_UNPUBLISHED'
    | 'DELIVER'
    | 'DELIVER_AND_KEEP'
    | 'LOSE'
    | 'READ'
    | 'ANSWER'
    | 'FAIL'
    | 'CONNECT'
    | 'CHECK'
    | 'RESTORE'
    | 'EXPIRE';
  readonly pick: number;
}

export interface SimulatedRun {
  /** Entries the follower said to apply. */
  readonly applied: number;
  readonly resets: number;
  /** Sentences; empty when every promise was kept. */
  readonly broken: readonly string[];
}

interface Question {
  readonly ask: number;
  readonly gap: { epoch: string; after: number } | null;
  /** A snapshot reads its place first, its items later. */
  place: { epoch: string; seq: number } | null;
  items: ReadonlyMap<string, number> | null;
  catchUp: FeedCatchUp | null;
}

const topic = '5449/operations';
const actor = { kind: 'SYSTEM', id: 'sim', name: 'Simulation' } as const;

/**
 * One client on a bad network against one store that is written to, trimmed and restored: messages are lost,
 * delivered twice, late and out of order; questions fail and are answered late; the store begins new epochs.
 * At the end the network heals, and the copy must be what the store holds.
 *
 * @param follow what is under test; a test passes a broken one to see this turn red
 */
export const simulateFollowing = (happenings: readonly Happening[], follow = followFeed): SimulatedRun => {
  const broken: string[] = [];
  let applied = 0;
  let resets = 0;

  // The store.
  let epochs = 0;
  let epoch: string = noEpoch;
  let log: FeedEntry[] = [];
  let expired = 0;
  const items = new Map<string, number>();
  const published: FeedPage[] = [];

  // The client.
  let follower = startFollowing(topic);
  const copy = { epoch: null as string | null, seq: 0, items: new Map<string, number>() };
  const questions: Question[] = [];

  const write = (count: number, pick: number, publish: boolean): void => {
    if (epoch === noEpoch) epoch = `E${++epochs}`;
    const from = log.length + 1;
    for (let index = 0; index < count; index++) {
      const id = `I${(pick + index) % 5}`;
      const version = (items.get(id) ?? 0) + 1;
      items.set(id, version);
      log.push({
        seq: log.length + 1,
        at: '2026-11-22T08:00:00.000Z',
        actor,
        type: 'x',
        v: 1,
        id,
        version,
        body: epoch,
      });
    }
    if (publish) published.push({ topic, epoch, from, to: log.length, entries: log.slice(from - 1) });
  };

  const restore = (pick: number): void => {
    if (epoch === noEpoch) return;
    const kept = log.slice(0, pick % (log.length + 1));
    // A restored store holds what its items were at that moment; the log of its new epoch begins empty.
    if (log.length > 0) {
      const first = new Map<string, number>();
      for (const entry of log) if (!first.has(entry.id)) first.set(entry.id, entry.version - 1);
      for (const [id, version] of first) items.set(id, version);
      for (const entry of kept) items.set(entry.id, entry.version);
    }
    epoch = `E${++epochs}`;
    log = [];
    expired = 0;
    // Nothing reads while a store is being restored: a snapshot is not half of the one and half of the other.
    for (const question of questions) if (question.items === null) question.place = null;
  };

  const read = (question: Question): void => {
    const { gap } = question;
    if (gap === null) {
      if (question.place === null) question.place = { epoch, seq: log.length };
      else question.items ??= new Map(items);
      return;
    }
    const known = gap.epoch === epoch || (gap.epoch === noEpoch && epochs <= 1);
    const reset = !known || gap.after < expired || gap.after > log.length;
    const entries = reset ? [] : log.slice(gap.after, gap.after + 7);
    question.catchUp ??= {
      topic,
      epoch,
      head: log.length,
      from: gap.after + 1,
      to: gap.after + entries.length,
      reset,
      entries,
    };
  };

  const tell = (input: FollowerInput, snapshotItems?: ReadonlyMap<string, number>): void => {
    const step = follow(follower, input);
    follower = step.follower;
    for (const output of step.outputs) {
      if (output.kind === 'ASK_GAP') {
        questions.push({
          ask: output.ask,
          gap: { epoch: output.epoch, after: output.after },
          place: null,
          items: null,
          catchUp: null,
        });
      } else if (output.kind === 'ASK_SNAPSHOT') {
        questions.push({ ask: output.ask, gap: null, place: null, items: null, catchUp: null });
      } else if (output.kind === 'ADOPT') {
        if (copy.epoch === output.epoch && output.seq < copy.seq)
          broken.push(`went back from ${copy.seq} to ${output.seq}`);
        Object.assign(copy, { epoch: output.epoch, seq: output.seq, items: new Map(snapshotItems ?? []) });
        if (output.reset) resets++;
      } else if (output.kind === 'APPLY') {
        for (const entry of output.entries) apply(entry);
      }
    }
  };

  const apply = (entry: FeedEntry): void => {
    applied++;
    if (copy.epoch === noEpoch) Object.assign(copy, { epoch: entry.body, seq: 0 });
    if (entry.body !== copy.epoch) broken.push(`entry of ${entry.body} applied to a copy of ${copy.epoch}`);
    if (entry.seq <= copy.seq) broken.push(`${entry.seq} applied twice or backwards after ${copy.seq}`);
    if (entry.seq > copy.seq + 1) broken.push(`${copy.seq + 1} left out before ${entry.seq}`);
    copy.seq = entry.seq;
    const local = copy.items.get(entry.id) ?? 0;
    if (entry.version > local + 1)
      broken.push(`${entry.id} jumped from version ${local} to ${entry.version}`);
    if (entry.version === local + 1) copy.items.set(entry.id, entry.version);
  };

  const answer = (question: Question): void => {
    questions.splice(questions.indexOf(question), 1);
    if (question.catchUp !== null) tell({ kind: 'CAUGHT_UP', ask: question.ask, catchUp: question.catchUp });
    else if (question.place !== null && question.items !== null) {
      tell({ kind: 'SNAPSHOT', ask: question.ask, ...question.place }, question.items);
    } else tell({ kind: 'FAILED', ask: question.ask });
  };

  const happen = ({ kind, pick }: Happening): void => {
    const page = published.length > 0 ? published[pick % published.length] : undefined;
    const question = questions.length > 0 ? questions[pick % questions.length] : undefined;
    if (kind === 'WRITE' || kind === 'WRITE_UNPUBLISHED') write(1 + (pick % 3), pick, kind === 'WRITE');
    else if (kind === 'RESTORE') restore(pick);
    else if (kind === 'EXPIRE') expired = Math.max(expired, pick % (log.length + 1));
    else if (kind === 'CONNECT') tell({ kind: 'CONNECTED' });
    else if (kind === 'CHECK') tell({ kind: 'CHECK' });
    else if (kind === 'READ' && question !== undefined) read(question);
    else if (kind === 'ANSWER' && question !== undefined) answer(question);
    else if (kind === 'FAIL' && question !== undefined) {
      questions.splice(questions.indexOf(question), 1);
      tell({ kind: 'FAILED', ask: question.ask });
    } else if (page !== undefined && (kind === 'DELIVER' || kind === 'DELIVER_AND_KEEP' || kind === 'LOSE')) {
      if (kind !== 'DELIVER_AND_KEEP') published.splice(published.indexOf(page), 1);
      if (kind !== 'LOSE') tell({ kind: 'PAGE', page });
    }
  };

  for (const happening of happenings) happen(happening);

  // The network heals: a connection, a tick, and every question is answered. It must come to rest, and be right.
  for (const kind of ['CONNECT', 'CHECK'] as const) {
    happen({ kind, pick: 0 });
    for (let round = 0; questions.length > 0; round++) {
      if (round > 1_000) return { applied, resets, broken: [...broken, 'asks without end'] };
      const question = questions[0];
      if (question === undefined) break;
      read(question);
      read(question);
      answer(question);
    }
  }
  if (follower.epoch !== epoch) broken.push(`rests in ${follower.epoch}, the store is in ${epoch}`);
  if (follower.seq !== log.length) broken.push(`rests at ${follower.seq}, the store is at ${log.length}`);
  for (const [id, version] of items) {
    const local = copy.items.get(id) ?? 0;
    if (local !== version) broken.push(`${id} rests at version ${local}, the store has ${version}`);
  }
  return { applied, resets, broken };
};
