export function request() {
  return {
    payload: {
      name: '1',
      next: { name: '2', next: { name: '3', next: { name: '4', next: { name: '5' } } } },
    },
  };
}

export function response(ctx) {
  return ctx.result;
}
