import type { ComponentChildren } from 'preact';
import { useContext, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/t.ts';
import { Icon } from '../icon/Icon.tsx';
import { InEveryDialog } from './InEveryDialog.ts';
import { openModal } from './openModal.ts';
import './dialog.css';

/**
 * A question in front of the screen, on the browser's own dialog: it keeps the focus inside, Escape closes it,
 * and the focus goes back to where it was. The element with `autofocus` inside gets the focus. A cry for help stands in it.
 * @param onClose when it was closed, however that happened; the parent stops drawing it.
 */
export const Dialog = ({
  title,
  width = 'normal',
  onClose,
  children,
}: {
  readonly title: string;
  readonly width?: 'normal' | 'wide';
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const Standing = useContext(InEveryDialog);
  useLayoutEffect(() => openModal(dialog.current), []);
  return (
    <dialog ref={dialog} class={`dialog dialog-${width}`} aria-labelledby={titleId} onClose={onClose}>
      <div class="dialog-top">
        <div class="dialog-head">
          <h2 id={titleId}>{title}</h2>
          <button
            type="button"
            class="button button-quiet"
            aria-label={t('action.closeDialog')}
            onClick={() => dialog.current?.close()}
          >
            <Icon name="x" />
          </button>
        </div>
        {Standing && <Standing />}
      </div>
      {children}
    </dialog>
  );
};
