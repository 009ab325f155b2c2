import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeApp } from '../../infra/makeApp.ts';
import { acknowledge } from '../../infra/policy/acknowledge.ts';
import { acknowledgements } from '../../infra/policy/acknowledgements.ts';
import { parseTemplate, type Template } from '../../infra/policy/parseTemplate.ts';
import { byFunction } from '../../infra/tools/byFunction.ts';

const bundleKeys = byFunction((name) => `functions/${name}.zip`);

interface Synthesized {
  readonly platform: Template;
  readonly zone: Template;
  readonly web: Template;
  readonly zoneText: string;
}

let made: Synthesized | undefined;

/** All templates, made once for all who only read them: whoever changes one takes a copy. */
export const synthesized = (): Synthesized => {
  made ??= synthesizedAnew();
  return made;
};

/** All templates as the CDK makes them, without bundles: their keys are names and nothing more. */
export const synthesizedAnew = (): Synthesized => {
  process.env.CDK_VALIDATION = 'false';
  const outdir = mkdtempSync(join(tmpdir(), 'patrouille-synth-'));
  try {
    const { app, platform, zone, web } = makeApp({ bundleKeys, outdir });
    // Whether their day has passed is nag.test.ts's question.
    acknowledge(app, acknowledgements, '2000-01-01');
    const assembly = app.synth();
    const zoneTemplate: unknown = assembly.getStackArtifact(zone.artifactId).template;
    return {
      platform: parseTemplate(assembly.getStackArtifact(platform.artifactId).template),
      zone: parseTemplate(zoneTemplate),
      web: parseTemplate(assembly.getStackArtifact(web.artifactId).template),
      zoneText: JSON.stringify(zoneTemplate),
    };
  } finally {
    rmSync(outdir, { recursive: true });
  }
};
