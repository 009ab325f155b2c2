import { type App, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import type { Acknowledgement } from './Acknowledgement.ts';

/**
 * Records the acknowledgements on the constructs they name. Throws for one whose day has passed (`today`,
 * ISO 8601), one without a reason worth the name, and one whose construct is not there any more.
 */
export const acknowledge = (app: App, acknowledgements: readonly Acknowledgement[], today: string): void => {
  for (const { path, rules, reason, until } of acknowledgements) {
    if (until < today)
      throw new Error(`The acknowledgement of ${rules.join(', ')} on ${path} ended on ${until}: look again.`);
    if (reason.length < 30)
      throw new Error(`The acknowledgement of ${rules.join(', ')} on ${path} gives no reason.`);
    const construct = path.split('/').reduce<IConstruct>((found, id) => found.node.findChild(id), app);
    Validations.of(construct).acknowledge(
      ...rules.map((id) => ({ id, reason: `${reason} (until ${until})` })),
    );
  }
};
