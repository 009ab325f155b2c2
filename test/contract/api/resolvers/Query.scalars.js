export function request(ctx) {
  return { payload: { ...ctx.args, must: typeof ctx.args.json } };
}

export function response(ctx) {
  return ctx.result;
}
