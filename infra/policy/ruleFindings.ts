import { parseTemplate } from './parseTemplate.ts';
import { rules } from './rules.ts';

/** What our own rules find in a synthesized template: `rule: what`. */
export const ruleFindings = (template: unknown): string[] => {
  const parsed = parseTemplate(template);
  return rules.flatMap(({ name, breaks }) => breaks(parsed).map((finding) => `${name}: ${finding}`));
};
