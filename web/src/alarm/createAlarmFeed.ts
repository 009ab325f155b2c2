import { computed } from '@preact/signals';
import * as v from 'valibot';
import type { Alarm } from '../../../shared/alarm/Alarm.ts';
import { AlarmIdSchema } from '../../../shared/alarm/AlarmId.ts';
import { AlarmSchema } from '../../../shared/alarm/AlarmSchema.ts';
import type { Fix } from '../../../shared/alarm/Fix.ts';
import type { SignedInPerson } from '../app/Session.ts';
import type { FieldAnswer } from '../command/FieldAnswer.ts';
import type { Outbox } from '../offline/Outbox.ts';
import type { ItemCopy } from '../realtime/createItemCopy.ts';
import type { AlarmFeed } from './AlarmFeed.ts';
import type { AlarmView } from './AlarmView.ts';
import { alarmDocuments } from './alarmDocuments.ts';

const Reply = v.object({ reply: v.object({ alarm: AlarmSchema }) });
const Raised = v.object({
  unitId: v.exactOptional(v.string()),
  cause: v.picklist(['HOLD', 'LONE_CHECK', 'RADIO']),
  incidentId: v.exactOptional(v.string()),
  words: v.exactOptional(v.string()),
});

/**
 * The zone's alarms that stand, and those this device raised and the zone has not heard yet: on the screen at once.
 * @param deps.lastFix where this device last was; goes out with the alarm.
 */
export const createAlarmFeed = (deps: {
  readonly copy: ItemCopy<Alarm>;
  readonly outbox: Outbox;
  readonly person: () => SignedInPerson | null;
  readonly lastFix: () => Fix | null;
}): AlarmFeed => {
  const { outbox } = deps;
  const viewOf = (alarm: Alarm, sending = false): AlarmView => ({
    ...alarm,
    sending,
    mine: alarm.raisedBy.id === deps.person()?.id,
  });
  const read = (data: unknown): AlarmView | null => {
    const parsed = v.safeParse(Reply, data);
    return parsed.success ? viewOf(parsed.output.reply.alarm) : null;
  };
  const send = (
    name: Exclude<keyof typeof alarmDocuments, 'all' | 'raise'>,
    input: { readonly alarmId: string; readonly [field: string]: unknown },
  ): Promise<FieldAnswer<AlarmView>> => {
    const words = { name: `alarm.${name}`, params: {} };
    const command = { document: alarmDocuments[name], input, entity: `alarm:${input.alarmId}`, words };
    return outbox.send(command, read);
  };
  const raising = computed(() =>
    outbox.items.value.flatMap((item): readonly AlarmView[] => {
      const input = item.words.name === 'alarm.raise' ? v.safeParse(Raised, item.command.input) : null;
      if (input?.success !== true || item.state === 'refused') return [];
      const is = deps.person();
      const at = new Date(item.madeAt).toISOString();
      return [
        {
          id: v.parse(AlarmIdSchema, item.id),
          version: 0,
          ...input.output,
          ...(input.output.unitId && { callSign: input.output.unitId }),
          raisedBy: { kind: 'PERSON', id: is?.id ?? '-', name: is?.name ?? '-' },
          at,
          state: 'RAISED',
          updatedAt: at,
          sending: true,
          mine: true,
        },
      ];
    }),
  );
  return {
    alarms: computed(() => {
      const stand = deps.copy.items.value;
      const heard = [...stand.values()]
        .filter(({ state }) => state !== 'ENDED')
        .map((alarm) => viewOf(alarm));
      const unheard = raising.value.filter(({ id }) => !stand.has(id));
      return [...heard, ...unheard].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    }),
    raise: (input) => {
      const fix = deps.lastFix();
      const words = { name: 'alarm.raise', params: {} };
      const said = { ...input, ...(fix && { fix }) };
      // Of no entity but itself: nothing that waits, not even of the same unit, may hold it up.
      const entity = `alarm:${input.unitId ?? 'own'}`;
      return outbox.send({ document: alarmDocuments.raise, input: said, entity, words, urgent: true }, read);
    },
    answer: (alarmId) => send('answer', { alarmId }),
    repeat: (alarmId) => send('repeat', { alarmId }),
    askOff: (input) => send('askOff', input),
    confirmOff: (alarmId) => send('confirmOff', { alarmId }),
    denyOff: (alarmId) => send('denyOff', { alarmId }),
    end: (input) => send('end', input),
  };
};
