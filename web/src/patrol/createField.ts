import { effect, signal } from '@preact/signals';
import { createAlertSound } from '../alert/createAlertSound.ts';
import type { Settings } from '../app/Settings.ts';
import type { ZoneClient } from '../app/ZoneClient.ts';
import { createDrive } from '../drive/createDrive.ts';
import { refusalText } from '../i18n/refusalText.ts';
import { t } from '../i18n/t.ts';
import { createScreenLock } from '../shift/createScreenLock.ts';
import { rulesOf } from '../unit/rulesOf.ts';
import { statusWord } from '../unit/statusWord.ts';
import type { Field, Hand, Toast } from './Field.ts';

/** web.md S2: how long a status can be undone with one press, ms. */
const undoMs = 5_000;
const handKey = 'patrouille.hand';

/** The field of a zone on this device. @param page the window it runs in. */
export const createField = (
  zone: ZoneClient,
  page: Window,
  settings: Pick<Settings, 'language' | 'openBook'>,
): { readonly field: Field; readonly end: () => void } => {
  const { feed, units, alarms, positions, outbox } = zone;
  if (!feed || !units || !alarms || !positions || !outbox)
    throw new Error('The road was opened in a client without its feeds.');
  const hand = signal<Hand>(page.localStorage.getItem(handKey) === 'right' ? 'right' : 'left');
  const toast = signal<Toast | null>(null);
  const notePassenger = async (): Promise<void> => {
    const { noteDeviceAct } = await import('../offline/noteDeviceAct.ts');
    await outbox.send(noteDeviceAct({ act: 'PASSENGER' }), () => null);
  };
  const drive = createDrive((what) => {
    if (what === 'passenger') void notePassenger();
  });
  const say: Field['say'] = (text, undo) => {
    const key = (toast.peek()?.key ?? 0) + 1;
    toast.value = { key, text, ...(undo && { undo }) };
    page.setTimeout(() => {
      if (toast.peek()?.key === key) toast.value = null;
    }, undoMs);
  };
  const heed: Field['heed'] = async (command) => {
    const outcome = await command;
    if (outcome?.kind === 'refused' || outcome?.kind === 'kept')
      await settings.openBook('refusal').catch(() => undefined);
    if (outcome?.kind === 'refused') say(`${refusalText(outcome.code, outcome.params)} (${outcome.code})`);
    if (outcome?.kind === 'kept') say(t(`command.kept.${outcome.why}`));
    return outcome?.kind === 'accepted' || outcome?.kind === 'queued';
  };
  const moving = effect(() => {
    const fix = positions.own.value;
    if (fix !== null) drive.heed({ kind: 'fix', at: fix.at, speedKmh: fix.speedKmh ?? null });
  });
  let status = units.mine.peek()?.status;
  const arriving = effect(() => {
    const now = units.mine.value?.status;
    if (now === 'ON_SCENE' && status !== now) drive.heed({ kind: 'arrived' });
    status = now;
  });
  const field: Field = {
    feed,
    units,
    alarms,
    positions,
    outbox,
    sound: createAlertSound(() => new AudioContext()),
    screenLock: createScreenLock(page),
    drive,
    answered: signal(new Set()),
    rules: rulesOf(zone),
    blackout: signal(false),
    drawer: signal(false),
    hand,
    setHand: (next) => {
      hand.value = next;
      page.localStorage.setItem(handKey, next);
    },
    toast,
    say,
    hush: () => {
      toast.value = null;
    },
    setStatus: (unit, status) => {
      page.navigator.vibrate?.(20);
      say(t('dock.set', { status: statusWord(field.rules.peek(), status, settings.language.peek()) }), () => {
        field.hush();
        void heed(units.undoStatus(unit.id));
      });
      const on = unit.assignment?.incidentId;
      void heed(units.setStatus({ unitId: unit.id, status, ...(on !== undefined && { incidentId: on }) }));
    },
    heed,
    raiseAlarm: async () => {
      page.navigator.vibrate?.([200, 100, 200]);
      const unit = units.mine.peek();
      await alarms.raise({
        cause: 'HOLD',
        ...(unit && { unitId: unit.id }),
        ...(unit?.assignment && { incidentId: unit.assignment.incidentId }),
      });
    },
  };
  return {
    field,
    end: () => {
      moving();
      arriving();
    },
  };
};
