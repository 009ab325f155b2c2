import type { PlatformRefusal } from '../../functions/platform/PlatformRefusal.ts';
import { refusalText } from './refusalText.ts';

/** What the platform would not do to a zone: its message is a line for an operator, `refusal` says it for a program. */
export class ZoneRefused extends Error {
  readonly refusal: PlatformRefusal;

  constructor(refusal: PlatformRefusal) {
    super(refusalText(refusal));
    this.name = 'ZoneRefused';
    this.refusal = refusal;
  }
}
