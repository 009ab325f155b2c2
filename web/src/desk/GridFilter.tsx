import { t } from '../i18n/t.ts';
import { FilterField } from './FilterField.tsx';
import type { Desk } from './useDesk.ts';

/**
 * Narrows the list: to what has no unit, and to what holds every word typed; Enter opens the first that is left,
 * Escape (the desk's own way back) clears the words.
 */
export const GridFilter = ({ desk }: { readonly desk: Desk }) => {
  const { filter, onlyWithoutUnit, withoutUnit, rows, open } = desk;
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
      <FilterField
        filter={filter}
        label="desk.filter"
        onKey={(key) => {
          const [first] = rows;
          if (key !== 'Enter' || first === undefined) return false;
          open(first.id);
          return true;
        }}
      />
    </div>
  );
};
