import type { RefObject } from 'preact';
import { t } from '../i18n/t.ts';
import type { OpenDraftError } from './openDraftErrors.ts';
import './openErrors.css';

/** What is missing, in one place at the top, each line leading to its field; it has the focus after a failed try. */
export const OpenErrors = ({
  errors,
  prefix,
  box,
}: {
  readonly errors: readonly OpenDraftError[];
  readonly prefix: string;
  readonly box: RefObject<HTMLDivElement | null>;
}) =>
  errors.length === 0 ? null : (
    <div class="open-errors" ref={box} tabIndex={-1} role="alert">
      <b>{t('open.error.summary', { count: errors.length })}</b>
      <ul>
        {errors.map((error) => (
          <li key={error.field}>
            <button
              type="button"
              class="text-link"
              onClick={() =>
                document
                  .getElementById(
                    error.field === 'priority' ? `${prefix}-priority-P1` : `${prefix}-${error.field}`,
                  )
                  ?.focus()
              }
            >
              {t(error.text)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
