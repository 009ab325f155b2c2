export function request() {
  const list = [1];
  for (const one of list) {
    list.push(one);
  }
  return { payload: 'never' };
}

export function response() {
  return 'never';
}
