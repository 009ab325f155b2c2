import * as v from 'valibot';
import type { FeedPage } from '../../../shared/journal/FeedPage.ts';
import { withoutNulls } from '../realtime/withoutNulls.ts';
import { chatDocuments } from './chatDocuments.ts';
import { ChannelPageHeard } from './chatSchemas.ts';
import type { Subscriptions } from './Subscriptions.ts';

/** The channels this device follows, each by a subscription of its own over the one connection. */
export interface Hearing {
  readonly hear: (id: string) => void;
  /** Follows these, and of the others only those somebody looks at. */
  readonly hearThose: (ids: readonly string[], looked: (id: string) => boolean) => void;
  readonly stop: () => void;
}

/**
 * @param deps.subscribed a channel is followed from now on; @param deps.page what one told; @param deps.look something may
 * have been missed: a page does not follow the one before, a connection came back, or the zone ended one.
 */
export const createHearing = (deps: {
  readonly subscriptions: Subscriptions;
  readonly subscribed: (id: string) => void;
  readonly page: (id: string, page: FeedPage) => void;
  readonly look: () => void;
}): Hearing => {
  const heard = new Map<string, { readonly stop: () => void; epoch: string; to: number }>();
  const take = (id: string, page: FeedPage): void => {
    const place = heard.get(id);
    if (place === undefined) return;
    const follows = page.epoch === place.epoch && page.from <= place.to + 1;
    if (!follows && place.epoch !== '') deps.look();
    if (page.epoch !== place.epoch || page.to > place.to) {
      place.epoch = page.epoch;
      place.to = page.to;
    }
    deps.page(id, page);
  };
  const hear = (id: string): void => {
    if (heard.has(id)) return;
    const stop = deps.subscriptions.hear(chatDocuments.hearChannel(id), {
      subscribed: () => {
        deps.subscribed(id);
        // What was said while nobody listened is in the list.
        deps.look();
      },
      data: (data) => {
        const message = v.safeParse(ChannelPageHeard, withoutNulls(data));
        if (message.success) take(id, message.output.channel);
      },
      turnedAway: deps.look,
    });
    heard.set(id, { stop, epoch: '', to: 0 });
  };
  return {
    hear,
    hearThose: (ids, looked) => {
      const wanted = new Set(ids);
      for (const [id, one] of heard)
        if (!wanted.has(id) && !looked(id)) {
          one.stop();
          heard.delete(id);
        }
      for (const id of wanted) hear(id);
    },
    stop: () => {
      for (const { stop } of heard.values()) stop();
      heard.clear();
    },
  };
};
