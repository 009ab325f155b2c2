import type { Signal } from '@preact/signals';
import { t } from '../i18n/t.ts';
import type { IncidentFeed } from '../incident/IncidentFeed.ts';
import { ListEmpty } from '../incident/ListEmpty.tsx';
import { Button } from '../ui/button/Button.tsx';
import { Icon } from '../ui/icon/Icon.tsx';
import { Skeleton } from '../ui/skeleton/Skeleton.tsx';

/** The grid without a row: on its way, nothing that fits the filter, or nothing at all. */
export const GridEmpty = ({
  load,
  filter,
  total,
}: {
  readonly load: IncidentFeed['loadState']['value'];
  readonly filter: Signal<string>;
  readonly total: number;
}) => {
  if (load === 'idle' || load === 'loading') return <Skeleton rows={8} />;
  if (total === 0) return <ListEmpty failed={load === 'failed'} />;
  return (
    <div class="empty">
      <Icon name="search" size="large" />
      <p>{filter.value.trim() === '' ? t('desk.allHaveUnit') : t('desk.noMatch', { typed: filter.value })}</p>
      {filter.value.trim() !== '' && (
        <Button
          onPress={() => {
            filter.value = '';
          }}
        >
          {t('desk.clearFilter')}
        </Button>
      )}
    </div>
  );
};
