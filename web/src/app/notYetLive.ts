import { signal } from '@preact/signals';
import type { AlarmFeed } from '../alarm/AlarmFeed.ts';
import type { CommandKept } from '../command/CommandAnswer.ts';
import type { Outbox } from '../offline/Outbox.ts';
import type { PositionFeed } from '../position/PositionFeed.ts';
import type { UnitFeed } from '../unit/UnitFeed.ts';

const kept = async (): Promise<CommandKept> => ({ kind: 'kept', why: 'fault' });
const nothing = signal(0);

/** Stands where units, alarms and positions will be followed: nothing is there, and nothing is done. */
export const notYetLive: {
  readonly units: UnitFeed;
  readonly alarms: AlarmFeed;
  readonly positions: PositionFeed;
  readonly outbox: Outbox;
} = {
  units: {
    units: signal([]),
    unit: () => signal(null),
    mine: signal(null),
    startShift: kept,
    leaveCrew: kept,
    endShift: kept,
    changeCrew: kept,
    setStatus: kept,
    undoStatus: () => null,
    setSharing: kept,
    requestSpeech: kept,
    setLoneCheck: kept,
  },
  alarms: {
    alarms: signal([]),
    raise: kept,
    answer: kept,
    askOff: kept,
    confirmOff: kept,
    denyOff: kept,
    end: kept,
  },
  positions: {
    open: () => () => undefined,
    positions: signal(new Map()),
    own: signal(null),
    share: {
      state: signal({ kind: 'off' }),
      start: async () => false,
      pause: async () => undefined,
      resume: async () => undefined,
    },
  },
  outbox: {
    items: signal([]),
    waiting: nothing,
    busy: nothing,
    refused: nothing,
    send: kept,
    retry: async () => undefined,
    remove: async () => undefined,
    exported: async () => '',
  },
};
