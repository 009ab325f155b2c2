import { type FunctionName, functionNames } from './BundleManifest.ts';

/** Something for each of a zone's functions, by its name. */
export const byFunction = <T>(of: (name: FunctionName) => T): Readonly<Record<FunctionName, T>> =>
  // Every name is a key, because the list is what the type is made of.
  Object.fromEntries(functionNames.map((name) => [name, of(name)])) as Record<FunctionName, T>;
