import type { CicStep } from './CicStep.ts';
import type { Delivery } from './createMessenger.ts';
import type { OpenBook } from './createOpenBook.ts';
import { postponing } from './postponing.ts';
import { wireMessage } from './wireMessage.ts';

/** Longest silence that is caught up with, in real milliseconds; after a longer one the story goes on from there. */
const mostBehind = 60_000;

/** Until the dispatch centre asks again whether an incident can be closed, in simulated milliseconds. */
const askAgain = 10 * 60_000;

/** Refusals after which there is nothing more to say about an incident: a dispatcher closed it, or it is not there. */
const endings: ReadonlySet<string> = new Set(['incident.alreadyClosed', 'dispatch.refUnknown']);

export interface Telling {
  readonly steps: Iterator<CicStep, never>;
  /** Whether a unit is on the incident: the dispatch centre closes nothing over a crew's head, and asks again later. */
  readonly isBusy?: (ref: string) => Promise<boolean>;
  readonly send: (body: string) => Promise<Delivery>;
  readonly book: OpenBook;
  /** Simulated milliseconds in a real one. */
  readonly speed: number;
  /** When the story begins, in milliseconds since the epoch. */
  readonly from: number;
  readonly clock: { now(): number };
  /** Waits so many real milliseconds; throws when it is time to stop. */
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly say: (line: string) => void;
}

/**
 * Tells a zone its story, each message when it is due, one after the other, until told to stop (`wait` throws then).
 * What gets no answer is sent again, the same to the letter, until it does.
 */
export const tellZone = async ({
  steps: story,
  isBusy = async () => false,
  send,
  book,
  speed,
  from,
  clock,
  wait,
  say,
}: Telling): Promise<never> => {
  const steps = postponing(story);
  let shift = 0;
  const over = new Set<string>();
  for (;;) {
    const step = steps.next().value;
    const { ref, content } = step;
    if (over.has(ref)) continue;
    const dueIn = (step.dueAt - from) / speed + from + shift - clock.now();
    if (dueIn > 0) await wait(dueIn);
    else if (dueIn < -mostBehind) shift -= dueIn;

    if (content.kind === 'CLOSE' && (await isBusy(ref).catch(() => false))) {
      steps.postpone({ ...step, dueAt: step.dueAt + askAgain });
      continue;
    }
    const body = wireMessage(step, new Date(clock.now()).toISOString());
    // Written down before it is sent: what might have been opened must be closed by the next run.
    if (content.kind === 'OPEN') book.opened(ref);
    const delivery = await sendUntilAnswered(body, { send, wait, say });
    if (delivery.kind === 'REFUSED' && content.kind !== 'MALFORMED') {
      say(`refused ${content.kind} ${ref}: ${delivery.reason}`);
      if (!endings.has(delivery.reason)) continue;
      over.add(ref);
      book.closed(ref);
    } else if (content.kind === 'CLOSE') book.closed(ref);
  }
};

const sendUntilAnswered = async (
  body: string,
  { send, wait, say }: Pick<Telling, 'send' | 'wait' | 'say'>,
): Promise<Delivery> => {
  for (let attempt = 1; ; attempt++) {
    const delivery = await send(body);
    if (delivery.kind !== 'LATER') {
      if (attempt > 1) say('the zone answers again');
      return delivery;
    }
    if (attempt === 1) say(`no good answer, trying again: ${delivery.reason}`);
    await wait(Math.min(5_000, 100 * 2 ** attempt));
  }
};
