import * as v from 'valibot';
import type { HeldMessage, HeldMessages } from '../../shared/dispatch/HeldMessages.ts';
import type { RefusedMessage, RefusedMessages } from '../../shared/dispatch/RefusedMessages.ts';
import { waitedInVain } from '../../shared/dispatch/waitedInVain.ts';
import type { Clock } from '../../shared/kernel/Clock.ts';
import type { CommonRefusal } from '../../shared/kernel/CommonRefusal.ts';
import { isoOf } from '../../shared/kernel/instant.ts';
import { printable } from '../../shared/kernel/printable.ts';
import { accepted, refused } from '../../shared/kernel/Result.ts';
import { withoutBlanks } from '../../shared/kernel/withoutBlanks.ts';
import type { RefusedDispatchMessagePage } from '../../shared/schema.generated.ts';
import { Consulted } from '../audit/Consulted.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { monthsBack } from './monthsBack.ts';
import { placeInRefusedToken, refusedPageToken } from './refusedPageToken.ts';

const Arguments = v.pipe(
  v.unknown(),
  v.transform(withoutBlanks),
  v.strictObject({
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), 50),
    nextToken: v.exactOptional(v.pipe(v.string(), v.maxLength(400))),
  }),
);

/** 90 days touch at most four months, and a fifth when they begin on a 31st. */
const months = 5;

/** Messages that wait, looked at in one go. */
const most = 100;

const refusedOf = ({ messageId, at, actorId, body }: HeldMessage): RefusedMessage => ({
  id: `held-${messageId}`,
  at,
  sender: actorId,
  reason: 'dispatch.refExpired',
  body: printable(body, 8_000),
});

/** Query.refusedDispatchMessages: what the intake refused in the last 90 days, the newest first. */
export const refusedDispatchMessages =
  ({
    clock,
    messages,
    held,
  }: {
    readonly clock: Clock;
    readonly messages: RefusedMessages;
    readonly held: Pick<HeldMessages, 'all'>;
  }): UseCase =>
  async (input) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { limit, nextToken } = parsed.value;
    const before = nextToken === undefined ? null : placeInRefusedToken(nextToken);
    if (before === undefined) {
      return refused({ errorType: 'VALIDATION', code: 'page.tokenInvalid' } satisfies CommonRefusal);
    }
    const items: RefusedMessage[] = [];
    let place = before;
    for (const month of monthsBack(isoOf(clock.now()), months)) {
      if (place !== null && month > place.slice(0, 7)) continue;
      const page = await messages.list(month, limit - items.length, place);
      items.push(...page.messages);
      place = page.last;
      if (items.length >= limit) break;
    }
    // What waited in vain counts as refused from the moment its time was over; nobody has to have written that down.
    const vain =
      before === null ? (await held.all(most)).filter((one) => waitedInVain(one, clock.now())) : [];
    const last = items.at(-1);
    const more = items.length >= limit && last !== undefined;
    const page: RefusedDispatchMessagePage = {
      items: [...vain.map(refusedOf), ...items].toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)),
      nextToken: more ? refusedPageToken(`${last.at}#${last.id}`) : null,
    };
    // Whom a message is about nobody could read: that is why it was refused.
    return accepted(
      new Consulted(page, { subjects: [], count: page.items.length, reason: { code: 'ON_DUTY' } }),
    );
  };
