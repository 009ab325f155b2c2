export function request() {
  return { payload: { open: 'open', closed: 'closed', inner: { a: 'a', b: 'b' } } };
}

export function response(ctx) {
  return ctx.result;
}
