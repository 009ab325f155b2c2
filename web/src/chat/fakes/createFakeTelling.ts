import type { Heard, Subscriptions } from '../Subscriptions.ts';
import type { FakePerson } from './FakePerson.ts';

interface Listener {
  readonly personId: string;
  readonly topic: string;
  readonly field: string;
  readonly heard: Heard;
}

/**
 * How the zone in memory tells those who listen.
 * @param deps.carry hands on what is told to a listener: at once, late, twice or never.
 */
export const createFakeTelling = (deps: {
  readonly carry: (deliver: () => void) => void;
  readonly isIn: (channelId: string, personId: string) => boolean;
}) => {
  const listeners = new Set<Listener>();
  const tell = (topic: string, field: string, data: unknown, may: (personId: string) => boolean): void => {
    for (const one of listeners)
      if (one.topic === topic && one.field === field && may(one.personId))
        deps.carry(() => {
          if (listeners.has(one) && may(one.personId)) one.heard.data({ [field]: data });
        });
  };
  /** One person's way of hearing what is told; `drop` cuts it, and it comes back by `again`. */
  const subscriptionsOf = (
    me: FakePerson,
  ): Subscriptions & { readonly drop: () => void; readonly again: () => void } => {
    const wanted = new Map<
      string,
      { readonly document: string; readonly heard: Heard; on: Listener | null }
    >();
    let count = 0;
    let up = false;
    const subscribe = (one: {
      readonly document: string;
      readonly heard: Heard;
      on: Listener | null;
    }): void => {
      const [, field = '', id] =
        /subscription\{(\w+)(?:\((?:id|channelId):"([^"]*)"\))?/.exec(one.document) ?? [];
      if (field === 'channel' && !deps.isIn(id ?? '', me.personId)) {
        deps.carry(() =>
          one.heard.turnedAway({
            kind: 'refused',
            errorType: 'FORBIDDEN',
            code: 'chat.notAMember',
            params: {},
          }),
        );
        return;
      }
      const topic =
        field === 'mine'
          ? me.personId
          : field === 'marks'
            ? id === undefined
              ? 'marks'
              : `marks/${id}`
            : (id ?? '');
      const listener = { personId: me.personId, topic, field, heard: one.heard };
      one.on = listener;
      listeners.add(listener);
      one.heard.subscribed();
    };
    const all = (
      run: (one: { readonly document: string; readonly heard: Heard; on: Listener | null }) => void,
    ): void => {
      for (const one of [...wanted.values()]) run(one);
    };
    return {
      hear: (document, heard) => {
        count += 1;
        const key = String(count);
        const one = { document, heard, on: null as Listener | null };
        wanted.set(key, one);
        if (up) deps.carry(() => wanted.has(key) && up && one.on === null && subscribe(one));
        return () => {
          wanted.delete(key);
          if (one.on !== null) listeners.delete(one.on);
        };
      },
      start: () => {
        up = true;
        all(subscribe);
      },
      stop: () => {
        up = false;
        all((one) => one.on !== null && listeners.delete(one.on));
      },
      drop: () => {
        up = false;
        all((one) => {
          if (one.on !== null) listeners.delete(one.on);
          one.on = null;
        });
      },
      again: () => {
        up = true;
        all((one) => one.on === null && subscribe(one));
      },
    };
  };
  /** Ends what one person hears of a channel. */
  const cut = (channelId: string, personId: string): void => {
    for (const one of [...listeners])
      if (one.topic === channelId && one.personId === personId) {
        listeners.delete(one);
        one.heard.turnedAway(null);
      }
  };
  return { tell, cut, subscriptionsOf };
};
