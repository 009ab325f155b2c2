/**
 * AppSync's own filtering, where a subscription has no filter set on the server: every argument must equal
 * the field of the same name in the mutation's result. An argument that was left out asks for nothing; one
 * given as null asks for null, which a field the mutation did not select also is.
 * Source: AppSync developer guide, "Using subscription arguments", "The subscription argument null value has
 * meaning". It is a convenience of the client's and no protection: the client chooses what to leave out.
 */
export const matchesArguments = (args: Readonly<Record<string, unknown>>, payload: unknown): boolean =>
  Object.entries(args).every(
    ([name, wanted]) => wanted === undefined || isSame(fieldOf(payload, name), wanted),
  );

const fieldOf = (payload: unknown, name: string): unknown =>
  typeof payload === 'object' && payload !== null && Object.hasOwn(payload, name)
    ? (Reflect.get(payload, name) ?? null)
    : null;

const isSame = (value: unknown, wanted: unknown): boolean => {
  if (Object.is(value, wanted)) return true;
  if (typeof value !== 'object' || typeof wanted !== 'object' || value === null || wanted === null)
    return false;
  if (Array.isArray(value) !== Array.isArray(wanted)) return false;
  const names = Object.keys(wanted);
  return (
    names.length === Object.keys(value).length &&
    names.every(
      (name) => Object.hasOwn(value, name) && isSame(Reflect.get(value, name), Reflect.get(wanted, name)),
    )
  );
};
