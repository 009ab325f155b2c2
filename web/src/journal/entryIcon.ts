import type { IconName } from '../ui/icon/iconNames.ts';

const icons: Readonly<Record<string, IconName>> = {
  CONSULT: 'eye',
  COMBINE: 'eye',
  COLLECT: 'file-plus',
  ALTER: 'pencil',
  ERASE: 'trash-2',
  DENY: 'ban',
  LOGIN: 'log-in',
  LOGOUT: 'log-out',
  STEPUP: 'key-round',
  BREAKGLASS: 'triangle-alert',
  POLICY: 'user-cog',
  EXPORT: 'download',
  PRINT: 'download',
  DISCLOSE: 'send',
  TRANSFER: 'send',
  RETENTION: 'timer',
  KEY: 'key-round',
  AUDITREAD: 'book-open-check',
};

/** The picture beside an entry, by its op. */
export const entryIcon = (op: string): IconName => icons[op] ?? 'info';
