import { findPlatform } from '../findPlatform.ts';
import { onboardingPorts } from '../onboardingPorts.ts';
import { refusalText } from '../refusalText.ts';
import { targetOf } from './targetOf.ts';
import type { ZoneCall } from './ZoneCall.ts';
import { zoneCodeOf } from './zoneCodeOf.ts';

/** One zone as the registry has it. */
export const show = async (call: ZoneCall): Promise<void> => {
  const code = zoneCodeOf(call);
  const { aws } = targetOf(call);
  const platform = await findPlatform(aws);
  const { registry } = onboardingPorts({ ...(aws ? { aws } : {}), platform, log: call.log });
  const record = await registry.find(code);
  if (!record)
    throw new Error(refusalText({ errorType: 'NOT_FOUND', code: 'zone.unknown', params: { zone: code } }));
  const { standing, name, stackName, releaseId, outputs = {}, earlier } = record;
  call.log(
    `${code} ${name}: ${standing.state} since ${standing.since}${standing.reason ? ` (${standing.reason})` : ''}`,
  );
  call.log(`stack ${stackName}, release ${releaseId ?? '-'}`);
  for (const [key, value] of Object.entries(outputs).sort()) call.log(`  ${key.padEnd(20)} ${value}`);
  for (const { until, outputs: kept } of earlier) {
    call.log(`kept since ${until}: ${kept.OperationsTable}, ${kept.JournalTable}, ${kept.ContentBucket} …`);
  }
  for (const move of await registry.history(code)) {
    call.log(
      `  ${move.at}  ${(move.from ?? '').padEnd(16)} → ${move.to.padEnd(16)} ${move.by}${move.reason ? `: ${move.reason}` : ''}`,
    );
  }
};
