import { signal } from '@preact/signals';
import * as v from 'valibot';
import type { Fix } from '../../../shared/alarm/Fix.ts';
import { browserLocation } from '../platform/browserLocation.ts';
import { newUlid } from '../platform/newUlid.ts';
import type { GraphqlClient } from '../realtime/createGraphqlClient.ts';
import { createLink } from '../realtime/createLink.ts';
import type { LinkDeps } from '../realtime/Link.ts';
import { withoutNulls } from '../realtime/withoutNulls.ts';
import type { UnitFeed } from '../unit/UnitFeed.ts';
import { createSharing } from './createSharing.ts';
import type { PositionFeed } from './PositionFeed.ts';
import type { PositionView } from './PositionView.ts';
import { PositionViewSchema } from './PositionViewSchema.ts';
import { positionDocuments } from './positionDocuments.ts';

export interface PositionFeedDeps
  extends Omit<LinkDeps, 'document' | 'subscribed' | 'data' | 'statusChanged'> {
  readonly ask: GraphqlClient;
  readonly units: UnitFeed;
}

/** Who watches says so again this often; the zone cuts a watch it has not heard of for six minutes. */
const renewEveryMs = 5 * 60_000;
/** Two maps in a row (a tab closed, another opened) are one watch. */
const lingerMs = 2_000;

/** A snapshot and a tick say the same thing: all units, or those that moved. */
const Places = v.object({ positions: v.object({ units: v.array(PositionViewSchema) }) });

/**
 * Where the units are, while a map is open: a watch with a name of its own, begun by its subscription and renewed by
 * its snapshot. Newer places replace older ones, whatever order they come in.
 */
export const createPositionFeed = (
  deps: PositionFeedDeps,
): PositionFeed & { readonly lastFix: () => Fix | null } => {
  const { ask, timers } = deps;
  const positions = signal<ReadonlyMap<string, PositionView>>(new Map());
  const { own, share } = createSharing({ ask, units: deps.units, location: browserLocation, timers });
  let open = 0;
  let end = (): void => undefined;

  const take = (places: readonly PositionView[]): void => {
    const next = new Map(positions.peek());
    for (const place of places) {
      const known = next.get(place.unitId);
      if (known === undefined || known.at < place.at) next.set(place.unitId, place);
    }
    positions.value = next;
  };
  const begin = (): (() => void) => {
    const watchId = newUlid();
    let cancel = (): void => undefined;
    const renew = async (): Promise<void> => {
      cancel();
      cancel = timers.after(renewEveryMs, () => void renew());
      const answer = await ask(positionDocuments.snapshot, { watchId });
      const page = answer.ok ? v.safeParse(Places, withoutNulls(answer.value)) : undefined;
      if (page?.success === true) take(page.output.positions.units);
    };
    const link = createLink({
      ...deps,
      document: positionDocuments.watch(watchId),
      subscribed: () => void renew(),
      data: (data) => {
        const tick = v.safeParse(Places, withoutNulls(data));
        if (tick.success) take(tick.output.positions.units);
      },
      statusChanged: () => undefined,
    });
    // The watch is the snapshot's; only then is there something to hear.
    let over = false;
    void renew().then(() => {
      if (!over) link.start();
    });
    return () => {
      over = true;
      cancel();
      link.stop();
      positions.value = new Map();
      void ask(positionDocuments.endWatch, { watchId });
    };
  };
  return {
    open: () => {
      open += 1;
      if (open === 1) end = begin();
      let closed = false;
      return () => {
        if (closed) return;
        closed = true;
        timers.after(lingerMs, () => {
          open -= 1;
          if (open === 0) end();
        });
      };
    },
    positions,
    own,
    share,
    lastFix: () => {
      const fix = own.peek();
      if (fix === null) return null;
      const { lat, lon, accuracyM, at } = fix;
      return { lat, lon, accuracyM, at: new Date(at).toISOString() };
    },
  };
};
