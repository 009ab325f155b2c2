import { computed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { useClient } from '../../app/useClient.ts';
import { useLiveZone } from '../../app/useLiveZone.ts';
import { t } from '../../i18n/t.ts';
import type { UnitView } from '../../unit/UnitView.ts';

/** Older than this, seconds, a place asks for attention (web.md 2.5). */
const oldSeconds = 30;

/** How old a unit's last place is; amber when it is old, said when there is none or sharing is paused. */
export const PositionAge = ({ unit }: { readonly unit: UnitView }) => {
  const { now } = useClient();
  const { positions } = useLiveZone();
  const { age, words } = useMemo(() => {
    const known = computed(() => {
      const at = positions.positions.value.get(unit.id)?.at;
      return at === undefined ? null : Math.max(0, Math.round((now.value - Date.parse(at)) / 1000));
    });
    const kind = computed(() => (known.value === null ? 'none' : known.value > oldSeconds ? 'old' : 'fresh'));
    return { age: kind, words: computed(() => ageWords(known.value ?? 0)) };
  }, [now, positions, unit.id]);
  if (unit.sharing === 'PAUSED') return <span class="tile-age tile-old">{t('desk.sharingPaused')}</span>;
  if (age.value === 'none') return <span class="tile-age">{t('desk.noPosition')}</span>;
  return (
    <span class={age.value === 'old' ? 'tile-age tile-old' : 'tile-age'}>
      {t('desk.positionAge')} <span class="number">{words}</span>
    </span>
  );
};

const ageWords = (seconds: number): string =>
  seconds < 120 ? `${seconds} s` : `${Math.floor(seconds / 60)} min`;
