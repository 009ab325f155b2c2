export function request() {
  return { payload: 'let in' };
}

export function response(ctx) {
  return ctx.result;
}
