export function request(ctx) {
  ctx.stash.kept = 'from request';
  return {
    payload: {
      args: ctx.args,
      arguments: ctx.arguments,
      info: ctx.info,
      selectionSetList: ctx.info.selectionSetList,
      env: ctx.env,
      source: ctx.source,
      header: ctx.request.headers['x-contract'],
    },
  };
}

export function response(ctx) {
  return { ...ctx.result, stash: ctx.stash };
}
