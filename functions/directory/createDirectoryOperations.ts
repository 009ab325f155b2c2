import { ChangePersonSchema } from '../../shared/directory/input/ChangePersonSchema.ts';
import { ChangeRightsSchema } from '../../shared/directory/input/ChangeRightsSchema.ts';
import { PersonReasonSchema } from '../../shared/directory/input/PersonReasonSchema.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import { addPerson } from './addPerson.ts';
import { changeOrganisation } from './changeOrganisation.ts';
import { changePassword } from './changePassword.ts';
import type { DirectoryCommandTools } from './DirectoryCommandTools.ts';
import { importPeople } from './importPeople.ts';
import { noteDeviceAct } from './noteDeviceAct.ts';
import { personCommand } from './personCommand.ts';
import { registerDevice } from './registerDevice.ts';
import { resetSignIn } from './resetSignIn.ts';
import { revokeSession } from './revokeSession.ts';

/** The use case behind each field that changes people (shared/directory/directoryMutations.ts). */
export const createDirectoryOperations = (
  tools: DirectoryCommandTools,
): Readonly<Record<string, UseCase>> => ({
  'Mutation.addPerson': addPerson(tools),
  'Mutation.changePerson': personCommand('changePerson', ChangePersonSchema, tools),
  'Mutation.changeRights': personCommand('changeRights', ChangeRightsSchema, tools),
  'Mutation.suspendPerson': personCommand('suspendPerson', PersonReasonSchema('SUSPEND'), tools),
  'Mutation.reinstatePerson': personCommand('reinstatePerson', PersonReasonSchema('REINSTATE'), tools),
  'Mutation.resetSignIn': resetSignIn(tools),
  'Mutation.endPerson': personCommand('endPerson', PersonReasonSchema('END'), tools),
  'Mutation.importPeople': importPeople(tools),
  'Mutation.changeOrganisation': changeOrganisation(tools),
  'Mutation.registerDevice': registerDevice(tools),
  'Mutation.noteDeviceAct': noteDeviceAct(tools),
  'Mutation.changePassword': changePassword(tools),
  'Mutation.revokeSession': revokeSession(tools),
});
