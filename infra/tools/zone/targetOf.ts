import { localTarget, type Target } from './localTarget.ts';
import type { ZoneCall } from './ZoneCall.ts';

/** The cloud a call means: `--local`, or whatever the environment's AWS settings say. */
export const targetOf = ({ values }: ZoneCall): Target => (values.local ? localTarget() : { parameters: {} });
