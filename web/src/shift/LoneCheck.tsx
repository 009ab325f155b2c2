import { useComputed } from '@preact/signals';
import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import { useField } from '../patrol/useField.ts';
import { useZoneRules } from '../patrol/useZoneRules.ts';
import { Button } from '../ui/button/Button.tsx';
import { formatElapsed } from '../ui/time/formatElapsed.ts';
import type { UnitView } from '../unit/UnitView.ts';
import './loneCheck.css';

/** For who is alone somewhere: a timer that raises the alarm when nothing is heard before it runs out. */
export const LoneCheck = ({ unit }: { readonly unit: UnitView }) => {
  const { now } = useClient();
  const { units, heed } = useField();
  const { loneMinutes } = useZoneRules();
  const dueAt = unit.loneCheck?.dueAt;
  const left = useComputed(() =>
    dueAt === undefined ? '' : formatElapsed(Math.max(0, Date.parse(dueAt) - now.value)).slice(2),
  );
  const set = (minutes: number | null): void => void heed(units.setLoneCheck({ unitId: unit.id, minutes }));
  return (
    <section class="lone" aria-label={t('road.lone.title')}>
      <h3>{t('road.lone.title')}</h3>
      <p class="lone-words">{t('road.lone.words')}</p>
      {unit.loneCheck === undefined ? (
        <div class="lone-acts">
          {[loneMinutes / 2, loneMinutes, loneMinutes * 2].map((minutes) => (
            <Button key={minutes} icon="timer" onPress={() => set(minutes)}>
              {t('road.lone.minutes', { count: minutes })}
            </Button>
          ))}
        </div>
      ) : (
        <div class="lone-acts">
          <b class="lone-left number">{t('road.lone.left', { time: left.value })}</b>
          <Button kind="primary" icon="check" onPress={() => set(loneMinutes)}>
            {t('road.lone.fine')}
          </Button>
          <Button icon="x" onPress={() => set(null)}>
            {t('road.lone.stop')}
          </Button>
        </div>
      )}
    </section>
  );
};
