import type { MadeApp } from '../makeApp.ts';
import { acknowledge } from './acknowledge.ts';
import { acknowledgements } from './acknowledgements.ts';
import { nagFindings } from './nagFindings.ts';
import { ruleFindings } from './ruleFindings.ts';

/** Synthesizes and gives what of it breaks cdk-nag's rules or ours, one line each. `today` is ISO 8601. */
export const synthesizeChecked = ({ app, platform, zone, web }: MadeApp, today: string): string[] => {
  acknowledge(app, acknowledgements, today);
  const assembly = app.synth();
  const templates = [platform, zone, web].map(
    ({ artifactId }) => assembly.getStackArtifact(artifactId).template,
  );
  return [...nagFindings(app), ...templates.flatMap(ruleFindings)];
};
