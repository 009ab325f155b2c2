import canonicalize from 'canonicalize';
import type { ExportHeader } from './ExportHeader.ts';

/** The first line of an export, with its line break. Format: docs/guides/journal-export.md. */
export const exportHeaderLine = (header: ExportHeader): string =>
  `${canonicalize({ patrouille: 'journal-export', v: 1, ...header })}\n`;
