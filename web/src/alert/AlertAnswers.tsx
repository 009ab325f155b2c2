import type { ComponentChildren } from 'preact';
import { t } from '../i18n/t.ts';
import type { WazeTarget } from '../unit/wazeTarget.ts';

/** The two answers to an alert: go, which opens the navigation in the same gesture where it may, and read. */
export const AlertAnswers = ({
  target,
  goes,
  reads = '',
  words,
  accept,
  read,
}: {
  readonly target: WazeTarget | null;
  /** The class of each button. */
  readonly goes: string;
  readonly reads?: string;
  readonly words: ComponentChildren;
  readonly accept: () => void;
  readonly read: () => void;
}) => (
  <>
    {target === null ? (
      <button type="button" class={`button ${goes}`} onClick={accept}>
        {words}
      </button>
    ) : (
      <a
        class={`button ${goes}`}
        href={target.url}
        target="_blank"
        rel="noopener noreferrer"
        onClick={accept}
      >
        {words}
      </a>
    )}
    <button type="button" class={`button ${reads}`.trim()} onClick={read}>
      {t('road.alert.read')}
    </button>
  </>
);
