import type { Context } from '@aws-appsync/utils';
import { answerOf } from './answerOf.ts';
import { askFunction } from './askFunction.ts';

export function request(ctx: Context) {
  return askFunction(ctx);
}

/** Every field that a function answers: its answer, or why there is none. */
export function response(ctx: Context) {
  return answerOf(ctx);
}
