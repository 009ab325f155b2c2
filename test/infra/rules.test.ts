import { describe, expect, test } from 'vitest';
import type { Template } from '../../infra/policy/parseTemplate.ts';
import { ruleFindings } from '../../infra/policy/ruleFindings.ts';
import { rules } from '../../infra/policy/rules.ts';
import { badTemplates } from './badTemplates.ts';
import { synthesized } from './synthesized.ts';

const { platform, zone, web } = synthesized();
const good = { zone, web };

describe('our own rules', () => {
  test.each([
    ['zone', zone],
    ['platform', platform],
    ['web', web],
  ])('find nothing in the %s template', (_, template) => {
    expect(ruleFindings(template)).toEqual([]);
  });

  test.each(badTemplates)('$rule sees that $fault', ({ rule, of, spoil }) => {
    const bad: Template = structuredClone(good[of ?? 'zone']);
    spoil(bad);

    const findings = ruleFindings(bad);

    expect(findings.filter((finding) => finding.startsWith(`${rule}: `))).not.toEqual([]);
  });

  test('every rule is seen red by at least one bad template', () => {
    const seen = new Set(badTemplates.map(({ rule }) => rule));

    expect([...rules.map(({ name }) => name)].sort()).toEqual([...seen].sort());
    console.log(`own rules: ${rules.length} rules, ${badTemplates.length} bad templates caught`);
  });

  test('a bad template is bad for one reason: undoing it makes it good again', () => {
    for (const { rule, fault, of, spoil } of badTemplates) {
      const bad: Template = structuredClone(good[of ?? 'zone']);
      spoil(bad);
      const others = ruleFindings(bad).filter((finding) => !finding.startsWith(`${rule}: `));

      expect(others, fault).toEqual([]);
    }
  });

  test('the zone template has room to grow', () => {
    const count = Object.keys(zone.Resources).length;
    console.log(`zone template: ${count} resources, ${JSON.stringify(zone).length} bytes`);
    expect(count).toBeLessThanOrEqual(400);
  });
});
