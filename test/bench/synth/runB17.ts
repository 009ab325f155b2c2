import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StackRequest } from '../../../functions/platform/Stacks.ts';
import { makeApp } from '../../../infra/makeApp.ts';
import { byFunction } from '../../../infra/tools/byFunction.ts';
import { shortHash } from '../../../infra/tools/shortHash.ts';
import type { ZoneParameters } from '../../../shared/zone/zoneParameters.ts';
import type { BenchResult } from '../BenchResult.ts';
import { percentile } from '../percentile.ts';

const bundleKeys = byFunction((name) => name);

/** Makes the zone template once and, for each zone, the request its change set is made from. Gives milliseconds. */
const synthesizeFor = (zones: number): number => {
  const outdir = mkdtempSync(join(tmpdir(), 'patrouille-b17-'));
  try {
    const begun = performance.now();
    const { app, zone } = makeApp({ bundleKeys, outdir });
    const template = JSON.stringify(app.synth().getStackArtifact(zone.artifactId).template);
    const id = shortHash(template);
    const requests: StackRequest[] = [];
    for (let n = 0; n < zones; n++) requests.push(requestFor(String(5000 + n), id));
    if (requests.length !== zones) throw new Error('A zone was left out.');
    return performance.now() - begun;
  } finally {
    rmSync(outdir, { recursive: true });
  }
};

const requestFor = (code: string, id: string): StackRequest => {
  const parameters: ZoneParameters = {
    ZoneCode: code,
    ZoneName: `Zone ${code}`,
    ReleaseBucket: 'releases',
    WebOrigin: 'https://patrouille.example',
    MfaConfiguration: 'ON',
    GraphqlBaseUrl: '',
    CognitoBaseUrl: '',
    ExecuteApiBaseUrl: '',
    AlarmTopicArn: '',
    ChainLockMode: 'GOVERNANCE',
    WebhookTargets: 'PUBLIC',
    LogArchiveArn: '',
  };
  return {
    stackName: `patrouille-zone-${code}`,
    template: { url: `https://releases/templates/zone/${id}.json` },
    parameters,
    tags: { zone: code },
    changeSetName: `release-${id}`,
  };
};

/**
 * B17: what 180 zones cost to synthesize against one. One template with parameters makes it nearly nothing; a
 * stack a zone would make it twelve times (a spike measured 7.5 s against 0.6). In turns, the first round unused.
 */
export const runB17Synthesis = async (rounds = 7): Promise<BenchResult> => {
  process.env.CDK_VALIDATION = 'false';
  synthesizeFor(1);
  const one: number[] = [];
  const all: number[] = [];
  for (let round = 0; round < rounds; round++) {
    // Whoever comes second finds warmer caches: they take turns.
    if (round % 2 === 0) {
      one.push(synthesizeFor(1));
      all.push(synthesizeFor(180));
    } else {
      all.push(synthesizeFor(180));
      one.push(synthesizeFor(1));
    }
  }
  const ratios = all.map((milliseconds, round) => milliseconds / (one[round] ?? Number.NaN));
  return {
    id: 'B17',
    title: 'synthesis for 180 zones',
    yardstick: 'synthesis for one zone, in turns in the same process',
    rounds,
    ratio: percentile(ratios, 0.5),
    better: 'lower',
    floor: 1.2,
    ratios: { p95: percentile(ratios, 0.95) },
    detail: {
      zones: 180,
      oneZoneMs: Math.round(percentile(one, 0.5)),
      allZonesMs: Math.round(percentile(all, 0.5)),
      allZonesGoalMs: 1_000,
    },
  };
};
