import * as v from 'valibot';
import { type ResultCode, resultCodes } from '../../../shared/incident/resultCodes.ts';

/** The closing form as somebody left it. */
export interface CloseDraft {
  readonly code: ResultCode | null;
  readonly remark: string;
  readonly pvNumber: string;
}

const CloseDraftSchema = v.object({
  code: v.fallback(v.nullable(v.picklist(resultCodes)), null),
  remark: v.fallback(v.string(), ''),
  pvNumber: v.fallback(v.string(), ''),
});

/** Reads a kept draft back; what cannot be read is empty. */
export const readCloseDraft = (text: string): CloseDraft => {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), CloseDraftSchema), text);
  return parsed.success ? parsed.output : { code: null, remark: '', pvNumber: '' };
};
