/** What a payload holds under a dotted name, seen as the values a rule is judged by. */
export interface FieldValues {
  /** False: the mutation did not select it, or something above it is null. Nothing is known of the field. */
  readonly delivered: boolean;
  /** The value, or the elements of a list; lists on the way down are looked through. Null counts as a value. */
  readonly values: readonly unknown[];
  /** A list was met: `contains` then asks for an element, not for a piece of text. */
  readonly isList: boolean;
}

const absent: FieldValues = { delivered: false, values: [], isList: false };

/** Reads `a.b.c` from a mutation's result. Never reaches into prototypes. */
export const fieldValues = (payload: unknown, fieldName: string): FieldValues => {
  let level: readonly unknown[] = [payload];
  let isList = false;
  for (const name of fieldName.split('.')) {
    const next: unknown[] = [];
    let delivered = level.length === 0;
    for (const parent of level) {
      if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, name)) continue;
      const value: unknown = Reflect.get(parent, name);
      if (value === undefined) continue;
      delivered = true;
      if (Array.isArray(value)) {
        isList = true;
        next.push(...value.flat(Number.POSITIVE_INFINITY));
      } else next.push(value);
    }
    if (!delivered) return absent;
    level = next;
  }
  return { delivered: true, values: level, isList };
};
