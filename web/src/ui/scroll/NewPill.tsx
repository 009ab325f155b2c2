import { t } from '../../i18n/t.ts';
import { Icon } from '../icon/Icon.tsx';
import './scroll.css';

/** "2 nieuwe ↑": what came in where the reader is not looking; the list moves only when this is pressed. */
export const NewPill = ({
  count,
  towards,
  onPress,
}: {
  readonly count: number;
  readonly towards: 'up' | 'down';
  readonly onPress: () => void;
}) =>
  count === 0 ? null : (
    <button type="button" class="new-pill" onClick={onPress}>
      {t('live.new', { count })}
      <Icon name={`arrow-${towards}`} />
    </button>
  );
