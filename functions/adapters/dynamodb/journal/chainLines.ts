import canonicalize from 'canonicalize';
import type { ChainEntry } from '../../../../shared/journal/ChainEntry.ts';

/**
 * A chain page's entries as text, a line each in canonical JSON (RFC 8785): the exact bytes the chain will hash, so
 * that verifying need not make them again, and an auditor can read them with any tool.
 */
export const chainLines = (entries: readonly ChainEntry[]): string =>
  entries.map((entry) => canonicalize(entry)).join('\n');
