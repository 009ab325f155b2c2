import type { ComponentChildren } from 'preact';
import { Icon } from '../icon/Icon.tsx';
import type { IconName } from '../icon/iconNames.ts';
import './notice.css';

const icons: Readonly<Record<'info' | 'warn' | 'danger' | 'done', IconName>> = {
  info: 'info',
  warn: 'cloud-off',
  danger: 'triangle-alert',
  done: 'circle-check',
};

/**
 * Something a person must know here: what happened, what was kept, what to do. `role` is given where it appears
 * by itself (`status` politely, `alert` at once); a notice that was there with the page has none.
 */
export const Notice = ({
  kind,
  role,
  children,
}: {
  readonly kind: keyof typeof icons;
  readonly role?: 'status' | 'alert';
  readonly children: ComponentChildren;
}) => (
  <div class={`notice notice-${kind}`} role={role}>
    <Icon name={icons[kind]} />
    <div class="notice-text">{children}</div>
  </div>
);
