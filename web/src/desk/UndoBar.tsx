import { useComputed } from '@preact/signals';
import { useClient } from '../app/useClient.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Kbd } from '../ui/kbd/Kbd.tsx';
import { useStatusLook } from '../unit/useStatusLook.ts';
import type { useUndoStatus } from './useUndoStatus.ts';
import './undoBar.css';

/** The status that was just set, and ten seconds to take it back. It covers nothing that is worked with. */
export const UndoBar = ({ undo }: { readonly undo: ReturnType<typeof useUndoStatus> }) => {
  const { now } = useClient();
  const { word } = useStatusLook();
  const last = undo.last.value;
  const left = useComputed(() =>
    undo.last.value === null ? 0 : Math.max(0, Math.ceil((undo.last.value.until - now.value) / 1000)),
  );
  if (last === null) return <div class="undo-place" role="status" />;
  return (
    <div class="undo-place" role="status">
      <div class="undo-bar">
        <span>{t('desk.statusSet', { callSign: last.callSign, status: word(last.status) })}</span>
        <Button icon="undo-2" onPress={() => undo.run()}>
          {t('desk.undo')}
          <span class="number" aria-hidden="true">
            {left} s
          </span>
          <Kbd keys="Ctrl Z" />
        </Button>
      </div>
    </div>
  );
};
