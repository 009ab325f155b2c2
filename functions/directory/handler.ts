import middy from '@middy/core';
import { createAccounts } from '../adapters/cognito/createAccounts.ts';
import { createUserPoolClient } from '../adapters/cognito/createUserPoolClient.ts';
import { createDocumentClient } from '../adapters/dynamodb/createDocumentClient.ts';
import { createDirectoryStore } from '../adapters/dynamodb/directory/createDirectoryStore.ts';
import { newPassword } from '../adapters/system/newPassword.ts';
import { pause } from '../adapters/system/pause.ts';
import { systemClock } from '../adapters/system/systemClock.ts';
import { createGuardedRouter } from '../guard/createGuardedRouter.ts';
import { describeCall } from '../guard/describeCall.ts';
import { guardSettings } from '../guard/guardSettings.ts';
import { wireGuard } from '../guard/wireGuard.ts';
import { createLog } from '../middleware/createLog.ts';
import { describeFault } from '../middleware/describeFault.ts';
import { observe } from '../middleware/observe.ts';
import { readEnvironment } from '../middleware/readEnvironment.ts';
import { setting } from '../middleware/setting.ts';
import { answerOrMend } from './answerOrMend.ts';
import { createAccountCare } from './createAccountCare.ts';
import { createDirectoryOperations } from './createDirectoryOperations.ts';
import { endValidity } from './endValidity.ts';
import { journalPlatformsHand } from './journalPlatformsHand.ts';

const environment = readEnvironment(
  {
    ...guardSettings,
    USER_POOL_ID: setting,
    SIGN_IN_CHECK_CLIENT_ID: setting,
  },
  process.env,
);

const zone = environment.ZONE_CODE;
const log = createLog(zone);
const client = createDocumentClient();
const tables = {
  client,
  directoryTable: environment.DIRECTORY_TABLE,
  operationsTable: environment.OPERATIONS_TABLE,
};
const store = createDirectoryStore(tables);
const accounts = createAccounts({
  cognito: createUserPoolClient(),
  userPoolId: environment.USER_POOL_ID,
  clientId: environment.SIGN_IN_CHECK_CLIENT_ID,
});
const clock = systemClock;
const care = createAccountCare({
  store,
  accounts,
  clock,
  onFault: (error) => log({ operation: 'account', outcome: 'fault', ...describeFault(error) }),
});

const answer = createGuardedRouter({
  ...wireGuard({ client, environment }),
  operations: createDirectoryOperations({
    zone,
    store,
    accounts,
    care,
    clock,
    newPassword,
    waitWithJitter: pause,
  }),
});

/** Everything that changes people, and the minute's look after accounts that were left behind. */
export const handler = middy(
  answerOrMend(answer, care, [endValidity({ zone, store, clock }), journalPlatformsHand({ zone, store })]),
).use(observe({ log, clock, describe: describeCall }));
