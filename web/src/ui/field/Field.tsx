import type { ComponentChildren } from 'preact';
import './field.css';

/**
 * A label over its control, with a hint and, after a failed try, what is wrong with it. The control inside carries
 * `id` and, for hint and error, `aria-describedby={`${id}-hint`}`.
 */
export const Field = ({
  id,
  label,
  hint,
  error,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly children: ComponentChildren;
}) => (
  <div class={error ? 'field field-wrong' : 'field'}>
    <label for={id}>{label}</label>
    {children}
    {(error ?? hint) && (
      <p class="field-hint" id={`${id}-hint`}>
        {error ?? hint}
      </p>
    )}
  </div>
);
