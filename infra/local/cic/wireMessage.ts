import type { CicStep } from './CicStep.ts';

/** A message as it goes over the wire. @param at the sender's clock when it was first sent, ISO 8601 */
export const wireMessage = ({ messageId, ref, content }: CicStep, at: string): string =>
  content.kind === 'MALFORMED'
    ? content.text
    : JSON.stringify({ messageId, sender: 'CIC', ref, at, ...content });
