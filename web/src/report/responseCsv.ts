import type { ResponseTime } from './ResponseTime.ts';

const columns = [
  'number',
  'type',
  'priority',
  'districtId',
  'createdAt',
  'alertedAt',
  'acknowledgedAt',
  'enRouteAt',
  'onSceneAt',
  'closedAt',
] as const satisfies readonly (keyof ResponseTime)[];

/**
 * The rows as CSV (RFC 4180, with the semicolon that Belgian spreadsheets expect). A field a spreadsheet would take for a formula is made text (CWE-1236).
 */
export const responseCsv = (rows: readonly ResponseTime[]): string => {
  const lines = rows.map((row) => columns.map((column) => field(row[column] ?? '')).join(';'));
  return `${[columns.join(';'), ...lines].join('\r\n')}\r\n`;
};

const field = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[;"\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
