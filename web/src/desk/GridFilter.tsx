import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { ActKbd } from './ActKbd.tsx';
import { useAriaKey } from './useAriaKey.ts';
import type { Desk } from './useDesk.ts';
import './gridFilter.css';

/**
 * Narrows the list: to what has no unit, and to what holds every word typed; Enter opens the first that is left,
 * Escape clears the words.
 */
export const GridFilter = ({ desk }: { readonly desk: Desk }) => {
  const { filter, onlyWithoutUnit, withoutUnit, rows, open } = desk;
  const keyOf = useAriaKey();
  return (
    <div class="grid-filters">
      <button
        type="button"
        class="button grid-without"
        aria-pressed={onlyWithoutUnit.value}
        onClick={() => {
          onlyWithoutUnit.value = !onlyWithoutUnit.peek();
        }}
      >
        {t('desk.withoutUnit')} <b class="number">{withoutUnit}</b>
      </button>
      <label class="grid-filter">
        <Icon name="list-filter" />
        <span class="unseen">{t('desk.filter')}</span>
        <input
          class="input"
          data-filter
          type="search"
          placeholder={t('desk.filterShort')}
          aria-keyshortcuts={keyOf('filter')}
          value={filter.value}
          onInput={(event) => {
            filter.value = event.currentTarget.value;
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && rows[0]) open(rows[0].id);
          }}
        />
        <ActKbd act="filter" />
      </label>
    </div>
  );
};
