import { t } from '../i18n/t.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import './dockToast.css';
import { useField } from './useField.ts';

/** Over the dock for five seconds: what was done, and the way back. It covers no button. */
export const DockToast = () => {
  const { toast } = useField();
  const shown = toast.value;
  return (
    <div class="toast-place" role="status">
      {shown && (
        <div class="toast" key={shown.key}>
          <p>{shown.text}</p>
          {shown.undo && (
            <button type="button" class="button toast-undo" onClick={shown.undo}>
              <Icon name="undo-2" />
              {t('dock.undo')}
            </button>
          )}
          <span class="toast-left" />
        </div>
      )}
    </div>
  );
};
