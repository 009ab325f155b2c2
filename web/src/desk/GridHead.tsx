// biome-ignore-all lint/a11y/useSemanticElements: a windowed grid of rows that can be chosen; a table cannot leave rows out and give one of them two lines
// biome-ignore-all lint/a11y/useFocusableInteractive: the row has the focus, or the button in the cell
import type { Signal } from '@preact/signals';
import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import { type IncidentSort, sortColumns } from './IncidentSort.ts';
import './gridHead.css';

/** The column heads; each is a button that makes its column lead the order, and turns it round when it does. */
export const GridHead = ({ sort }: { readonly sort: Signal<IncidentSort> }) => (
  <div class="grid-head" role="row" aria-rowindex={1}>
    {sortColumns.map((column) => {
      const { direction } = sort.value;
      const leads = sort.value.column === column;
      return (
        <div key={column} role="columnheader" class={`col-${column}`} aria-sort={leads ? direction : 'none'}>
          <button
            type="button"
            class="grid-sort"
            onClick={() => {
              sort.value = {
                column,
                direction: leads && direction === 'ascending' ? 'descending' : 'ascending',
              };
            }}
          >
            {t(`desk.column.${column}`)}
            {leads && <Icon name={direction === 'ascending' ? 'arrow-up' : 'arrow-down'} />}
          </button>
        </div>
      );
    })}
  </div>
);
