import type { PolicyExample } from './PolicyExample.fixture.ts';
import { accountExamples } from './policies/account.examples.fixture.ts';
import { chatExamples } from './policies/chat.examples.fixture.ts';
import { directoryExamples } from './policies/directory.examples.fixture.ts';
import { dispatchExamples } from './policies/dispatch.examples.fixture.ts';
import { incidentExamples } from './policies/incident.examples.fixture.ts';
import { journalExamples } from './policies/journal.examples.fixture.ts';
import { photoExamples } from './policies/photo.examples.fixture.ts';
import { unitExamples } from './policies/unit.examples.fixture.ts';
import { wallExamples } from './policies/walls.examples.fixture.ts';
import { webhookExamples } from './policies/webhook.examples.fixture.ts';

/** The examples beside all policies. */
export const policyExamples: readonly PolicyExample[] = [
  ...wallExamples,
  ...incidentExamples,
  ...unitExamples,
  ...chatExamples,
  ...photoExamples,
  ...dispatchExamples,
  ...directoryExamples,
  ...accountExamples,
  ...journalExamples,
  ...webhookExamples,
];
