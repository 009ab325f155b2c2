import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import { Icon } from '../icon/Icon.tsx';
import type { IconName } from '../icon/iconNames.ts';
import './button.css';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly icon?: IconName;
  readonly type?: 'button' | 'submit';
  /** Why it does nothing now: the button stays visible and focusable, and the reason is read with it. */
  readonly blockedBy?: string | undefined;
  readonly onPress?: (() => void) | undefined;
  readonly attributes?: ButtonHTMLAttributes<HTMLButtonElement>;
}

/**
 * A push button. A blocked one is not `disabled`: it can be reached and says why (web.md 2.5), so `blockedBy`
 * is the id of the element that holds the reason.
 */
export const Button = (props: ButtonProps) => (
  <button
    type={props.type ?? 'button'}
    class={`button button-${props.kind ?? 'plain'}`}
    aria-disabled={props.blockedBy ? 'true' : undefined}
    aria-describedby={props.blockedBy}
    onClick={(event) => {
      if (props.blockedBy) event.preventDefault();
      else props.onPress?.();
    }}
    {...props.attributes}
  >
    {props.icon && <Icon name={props.icon} />}
    {props.children}
  </button>
);
