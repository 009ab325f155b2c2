export function request(ctx) {
  return { payload: `Hello ${ctx.args.name ?? 'you'}` };
}

export function response(ctx) {
  return ctx.result;
}
