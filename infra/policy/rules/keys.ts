import { at } from '../at.ts';
import { breaking } from '../breaking.ts';
import type { Rule } from '../Rule.ts';
import { actionsOf, statementsOf } from '../statementsOf.ts';

/** T14: keys rotate; nobody may decrypt outside a store; in a zone, operators may not at all. */
export const keys: Rule = {
  name: 'keys',
  wants: 'yearly rotation, use through the stores only, operators refused',
  breaks: (template) =>
    breaking(
      template,
      ['AWS::KMS::Key'],
      [
        // KMS rotates keys that encrypt, and no others.
        ['is not rotated', (p) => useOf(p) !== 'kms:Decrypt' || at(p, 'EnableKeyRotation') === true],
        [
          'all is allowed by one statement',
          (p) => policy(p).every((s) => !(allows(s) && actionsOf(s).includes('kms:*'))),
        ],
        [
          'decrypts outside the stores',
          (p) =>
            policy(p)
              .filter(
                (s) =>
                  allows(s) &&
                  actionsOf(s).some((action) =>
                    /^kms:(Decrypt|ReEncrypt|GenerateDataKey|CreateGrant)/.test(action),
                  ),
              )
              .every(
                (s) =>
                  at(s, 'Condition', 'StringEquals', 'kms:ViaService') !== undefined ||
                  at(s, 'Principal', 'Service') !== undefined,
              ),
        ],
        [
          'makes MACs or signs for whoever asks',
          (p) =>
            policy(p)
              .filter(
                (s) => allows(s) && actionsOf(s).some((action) => /^kms:(GenerateMac|Sign)$/.test(action)),
              )
              .every((s) => at(s, 'Condition', 'StringEquals', 'aws:PrincipalTag/zone') !== undefined),
        ],
        [
          'does not refuse operators',
          (p) =>
            !('ZoneCode' in template.Parameters) ||
            policy(p).some(
              (s) =>
                at(s, 'Effect') === 'Deny' &&
                actionsOf(s).includes(useOf(p)) &&
                JSON.stringify(at(s, 'Condition')).includes('aws:PrincipalTag/patrouille-duty'),
            ),
        ],
      ],
    ),
};

/** What using a key is, by what it is for. */
const useOf = (properties: unknown): string =>
  ({ GENERATE_VERIFY_MAC: 'kms:GenerateMac', SIGN_VERIFY: 'kms:Sign' })[String(at(properties, 'KeyUsage'))] ??
  'kms:Decrypt';

const policy = (properties: unknown): readonly unknown[] => statementsOf(at(properties, 'KeyPolicy'));
const allows = (statement: unknown): boolean => at(statement, 'Effect') === 'Allow';
