import type { DispatchMessage } from '../../shared/dispatch/DispatchMessage.ts';
import { DispatchMessageSchema } from '../../shared/dispatch/DispatchMessageSchema.ts';
import type { DispatchRefusal } from '../../shared/dispatch/DispatchRefusal.ts';
import type { CommonRefusal } from '../../shared/kernel/CommonRefusal.ts';
import { type Result, refused } from '../../shared/kernel/Result.ts';
import { parseInput } from '../middleware/parseInput.ts';

/** What is accepted of a message, in bytes: the longest texts there may be, in four-byte characters, and a margin. */
export const messageLimit = 32_768;

/** A message's text as what the zone is told. */
export const parseMessage = (text: string): Result<DispatchMessage, DispatchRefusal | CommonRefusal> => {
  if (new TextEncoder().encode(text).byteLength > messageLimit) {
    return refused({ errorType: 'VALIDATION', code: 'dispatch.tooLarge', params: { limit: messageLimit } });
  }
  try {
    return parseInput(DispatchMessageSchema, JSON.parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refused({ errorType: 'VALIDATION', code: 'dispatch.notJson' });
  }
};
