import { createDecide } from '../../../functions/policy/createDecide.ts';
import { rememberDecide } from '../../../functions/policy/rememberDecide.ts';
import { policyBook } from '../../../shared/policy/policies.generated.ts';

/** The real policy, with its memory as the functions have it, and room for every question of a proof. */
export const rememberedDecide = rememberDecide(createDecide(policyBook), Number.POSITIVE_INFINITY);
