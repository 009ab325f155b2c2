import { describe, expect, test } from 'vitest';
import { makeApp } from '../../infra/makeApp.ts';
import { acknowledge } from '../../infra/policy/acknowledge.ts';
import { acknowledgements } from '../../infra/policy/acknowledgements.ts';
import { nagFindings } from '../../infra/policy/nagFindings.ts';
import { byFunction } from '../../infra/tools/byFunction.ts';

const bundleKeys = byFunction((name) => `functions/${name}.zip`);
const today = new Date().toISOString().slice(0, 10);
const [sample] = acknowledgements;

describe('cdk-nag', () => {
  test('finds nothing that nobody explained', () => {
    const { app } = makeApp({ bundleKeys });
    const unexplained = nagFindings(app);

    acknowledge(app, acknowledgements, today);
    const left = nagFindings(app);

    console.log(
      `cdk-nag: ${unexplained.length} findings explained by ${acknowledgements.length} acknowledgements, ${left.length} left`,
    );
    // The packs do see this app: without the explanations there is something to explain.
    expect(unexplained.length).toBeGreaterThan(20);
    expect(left).toEqual([]);
  });

  test('every acknowledgement explains something that is still found', () => {
    const { app } = makeApp({ bundleKeys });
    const found = nagFindings(app).map((finding) => finding.split(' at '));

    for (const { path, rules } of acknowledgements) {
      for (const rule of rules.filter((name) => !/^(CloudFormation-Validate|Annotation)::/.test(name))) {
        expect(
          found.some(([name, where]) => name === rule && `${where}/`.startsWith(`${path}/`)),
          `${rule} at ${path} is not found any more: take its acknowledgement away`,
        ).toBe(true);
      }
    }
  });

  test.each([
    ['whose day has passed', { until: '2020-01-01' }, 'look again'],
    ['without a reason', { reason: 'fine' }, 'gives no reason'],
    ['of a construct that is not there', { path: 'Zone/Nowhere' }, 'Nowhere'],
  ])('an acknowledgement %s stops the synthesis', (_, change, message) => {
    if (!sample) throw new Error('There are no acknowledgements.');
    const { app } = makeApp({ bundleKeys });

    expect(() => acknowledge(app, [{ ...sample, ...change }], today)).toThrow(message);
  });

  test('a reason holds for a year and a half at most', () => {
    const limit = new Date(Date.parse(today) + 550 * 86_400_000).toISOString().slice(0, 10);

    expect(acknowledgements.filter(({ until }) => until > limit)).toEqual([]);
  });
});
