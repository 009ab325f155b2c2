import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { repositoryRoot } from '../repositoryRoot.ts';
import { billOfMaterials } from './billOfMaterials.ts';
import { componentsOf } from './componentsOf.ts';
import { LockFileSchema } from './LockFile.ts';

/** This checkout's lock file, the components in it and its bill of materials. */
export const readComponents = (root = repositoryRoot) => {
  const lock = v.parse(LockFileSchema, JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  const components = componentsOf(lock);
  return { lock, components, bill: billOfMaterials(lock, components) };
};
