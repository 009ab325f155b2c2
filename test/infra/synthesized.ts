import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeApp } from '../../infra/makeApp.ts';
import { acknowledge } from '../../infra/policy/acknowledge.ts';
import { acknowledgements } from '../../infra/policy/acknowledgements.ts';
import { parseTemplate, type Template } from '../../infra/policy/parseTemplate.ts';
import { byFunction } from '../../infra/tools/byFunction.ts';

const bundleKeys = byFunction((name) => `functions/${name}.zip`);

/** Both templates as the CDK makes them, without bundles: their keys are names and nothing more. */
export const synthesized = (): { platform: Template; zone: Template; zoneText: string } => {
  process.env.CDK_VALIDATION = 'false';
  const outdir = mkdtempSync(join(tmpdir(), 'patrouille-synth-'));
  try {
    const { app, platform, zone } = makeApp({ bundleKeys, outdir });
    // Whether their day has passed is nag.test.ts's question.
    acknowledge(app, acknowledgements, '2000-01-01');
    const assembly = app.synth();
    const zoneTemplate: unknown = assembly.getStackArtifact(zone.artifactId).template;
    return {
      platform: parseTemplate(assembly.getStackArtifact(platform.artifactId).template),
      zone: parseTemplate(zoneTemplate),
      zoneText: JSON.stringify(zoneTemplate),
    };
  } finally {
    rmSync(outdir, { recursive: true });
  }
};
