import type { Contract, ContractField, ContractType } from './readContract.ts';

/** Every type an operation's answer can hold, however deep. */
export const shownBy = ({ objects }: Contract, operation: ContractField): readonly ContractType[] => {
  const found = new Set<ContractType>();
  const walk = (name: string): void => {
    const type = objects.get(name);
    if (type === undefined || found.has(type)) return;
    found.add(type);
    for (const field of type.fields) walk(field.type);
  };
  walk(operation.type);
  return [...found];
};

/** The fields of an operation's answer that are of one of these classes, as `Type.field`. */
export const fieldsShownAs = (
  contract: Contract,
  operation: ContractField,
  classes: readonly string[],
): readonly string[] =>
  shownBy(contract, operation).flatMap((type) =>
    type.fields
      .filter(({ directives }) => classes.includes(String(directives.get('data')?.is)))
      .map((field) => `${type.name}.${field.name}`),
  );
