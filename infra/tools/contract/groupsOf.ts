import * as v from 'valibot';
import { type Role, roles } from '../../../shared/directory/Role.ts';
import type { ContractField } from './readContract.ts';

const GroupsSchema = v.object({ cognito_groups: v.pipe(v.array(v.picklist(roles)), v.minLength(1)) });

/** Whom the API lets in to this field; empty where it lets in no person. */
export const groupsOf = ({ directives }: ContractField): readonly Role[] => {
  const said = v.safeParse(GroupsSchema, directives.get('aws_cognito_user_pools'));
  return said.success ? said.output.cognito_groups : [];
};
