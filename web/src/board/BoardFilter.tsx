import type { Signal } from '@preact/signals';
import { FilterField } from '../desk/FilterField.tsx';
import { focusOn } from '../desk/focusOn.ts';
import './boardFilter.css';

/** Narrows the board to the units that hold every word typed; Enter goes to the first that is left, Escape clears the words. */
export const BoardFilter = ({ filter }: { readonly filter: Signal<string> }) => (
  <FilterField
    filter={filter}
    label="board.filter"
    kind="board-filter"
    onKey={(key) => {
      if (key === 'Enter') focusOn('.board-columns .unit-tile');
      else if (key === 'Escape') filter.value = '';
      else return false;
      return true;
    }}
  />
);
