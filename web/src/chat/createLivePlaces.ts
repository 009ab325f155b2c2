import type { Timers } from '../realtime/Timers.ts';

interface At {
  readonly lat: number;
  readonly lon: number;
}

/** Moves the places this device said live, for as long as they are. A tab that is closed moves nothing: the place says when it was last there. */
export interface LivePlaces {
  readonly begin: (place: {
    readonly channelId: string;
    readonly messageId: string;
    readonly until: number;
    readonly from: At;
  }) => void;
  /** It was ended, here or elsewhere. */
  readonly end: (messageId: string) => void;
  readonly stop: () => void;
}

const everyMs = 15_000;
/** About ten metres, in degrees of latitude: less is the device's own trembling. */
const least = 0.0001;

/** @param deps.move tells the zone; false when the place is not live any more. */
export const createLivePlaces = (deps: {
  readonly timers: Timers;
  readonly own: () => At | null;
  readonly move: (channelId: string, messageId: string, to: At) => Promise<boolean>;
}): LivePlaces => {
  const { timers } = deps;
  const places = new Map<string, { readonly channelId: string; readonly until: number; last: At }>();
  let cancel = (): void => undefined;
  const tick = async (): Promise<void> => {
    const own = deps.own();
    for (const [id, place] of [...places]) {
      if (place.until <= timers.now()) places.delete(id);
      else if (own !== null && Math.hypot(own.lat - place.last.lat, own.lon - place.last.lon) > least) {
        place.last = own;
        if (!(await deps.move(place.channelId, id, own))) places.delete(id);
      }
    }
    again();
  };
  const again = (): void => {
    cancel();
    if (places.size > 0) cancel = timers.after(everyMs, () => void tick());
  };
  return {
    begin: ({ channelId, messageId, until, from }) => {
      places.set(messageId, { channelId, until, last: from });
      again();
    },
    end: (messageId) => places.delete(messageId),
    stop: () => {
      places.clear();
      cancel();
    },
  };
};
