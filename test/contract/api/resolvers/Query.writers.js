export function request(ctx) {
  const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  return { payload: all.slice(0, ctx.args.count).map((name) => ({ name })) };
}

export function response(ctx) {
  return ctx.result;
}
