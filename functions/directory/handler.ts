import middy from '@middy/core';
import { ZoneCodeSchema } from '../../shared/kernel/ZoneCode.ts';
import { policyBook } from '../../shared/policy/policies.generated.ts';
import { createAccounts } from '../adapters/cognito/createAccounts.ts';
import { createUserPoolClient } from '../adapters/cognito/createUserPoolClient.ts';
import { createDocumentClient } from '../adapters/dynamodb/createDocumentClient.ts';
import { createDirectoryStore } from '../adapters/dynamodb/directory/createDirectoryStore.ts';
import { findCaller } from '../adapters/dynamodb/findCaller.ts';
import { writeAuditRow } from '../adapters/dynamodb/operations/writeAuditRow.ts';
import { restoreEvidence } from '../adapters/restoreEvidence.ts';
import { newPassword } from '../adapters/system/newPassword.ts';
import { newUlid } from '../adapters/system/newUlid.ts';
import { pause } from '../adapters/system/pause.ts';
import { systemClock } from '../adapters/system/systemClock.ts';
import { createAudit } from '../audit/createAudit.ts';
import { createGuardedRouter } from '../guard/createGuardedRouter.ts';
import { describeCall } from '../guard/describeCall.ts';
import { restoreWatch } from '../guard/restoreWatch.ts';
import { createLog } from '../middleware/createLog.ts';
import { describeFault } from '../middleware/describeFault.ts';
import { observe } from '../middleware/observe.ts';
import { readEnvironment } from '../middleware/readEnvironment.ts';
import { setting } from '../middleware/setting.ts';
import { createDecide } from '../policy/createDecide.ts';
import { answerOrMend } from './answerOrMend.ts';
import { createAccountCare } from './createAccountCare.ts';
import { createDirectoryOperations } from './createDirectoryOperations.ts';
import { endValidity } from './endValidity.ts';
import { journalPlatformsHand } from './journalPlatformsHand.ts';

const environment = readEnvironment(
  {
    ZONE_CODE: ZoneCodeSchema,
    OPERATIONS_TABLE: setting,
    DIRECTORY_TABLE: setting,
    HEADS_BUCKET: setting,
    HEADS_URL: setting,
    AWS_REGION: setting,
    USER_POOL_ID: setting,
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
const accounts = createAccounts({ cognito: createUserPoolClient(), userPoolId: environment.USER_POOL_ID });
const clock = systemClock;
const care = createAccountCare({
  store,
  accounts,
  clock,
  onFault: (error) => log({ operation: 'account', outcome: 'fault', ...describeFault(error) }),
});

const answer = createGuardedRouter({
  zone,
  operations: createDirectoryOperations({
    zone,
    store,
    accounts,
    care,
    clock,
    newPassword,
    waitWithJitter: pause,
  }),
  isRestoring: restoreWatch({
    ...restoreEvidence({
      client,
      tables: [environment.OPERATIONS_TABLE, environment.DIRECTORY_TABLE],
      heads: environment,
    }),
    clock: systemClock,
  }),
  findCaller: findCaller(tables),
  decide: createDecide(policyBook),
  audit: createAudit({
    zone,
    clock,
    newUlid,
    write: writeAuditRow({ client, table: environment.OPERATIONS_TABLE }),
  }),
  clock,
});

/** Everything that changes people, and the minute's look after accounts that were left behind. */
export const handler = middy(
  answerOrMend(answer, care, [endValidity({ zone, store, clock }), journalPlatformsHand({ zone, store })]),
).use(observe({ log, clock, describe: describeCall }));
