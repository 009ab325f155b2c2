import type { ComponentChildren } from 'preact';
import { useContext, useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../i18n/t.ts';
import { InEveryDialog } from '../ui/dialog/InEveryDialog.ts';
import { openModal } from '../ui/dialog/openModal.ts';
import { Icon } from '../ui/icon/Icon.tsx';
import './fullDialog.css';

/**
 * The whole screen for a picture, on the browser's own dialog: it keeps the focus inside and gives it back.
 * A cry for help stands over the picture.
 * @param onClose the person wants to leave (the cross, Escape); the parent stops drawing it.
 */
export const FullDialog = ({
  title,
  about,
  acts,
  onClose,
  children,
}: {
  readonly title: string;
  readonly about?: string;
  readonly acts?: ComponentChildren;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const Standing = useContext(InEveryDialog);
  useLayoutEffect(() => openModal(dialog.current), []);
  return (
    <dialog
      ref={dialog}
      class="full-dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // The letters and arrows typed here are not the screen's behind it.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div class="full-top">
        <header class="full-head">
          <button
            type="button"
            class="button button-quiet"
            aria-label={t('action.closeDialog')}
            onClick={onClose}
          >
            <Icon name="x" />
          </button>
          <div class="full-title">
            <h2 id={titleId}>{title}</h2>
            {about && <p>{about}</p>}
          </div>
          {acts}
        </header>
        {Standing && <Standing />}
      </div>
      <div class="full-body">{children}</div>
    </dialog>
  );
};
