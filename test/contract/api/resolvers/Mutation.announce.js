export function request(ctx) {
  return { payload: { channel: 'announcements', text: ctx.args.text } };
}

export function response(ctx) {
  return ctx.result;
}
