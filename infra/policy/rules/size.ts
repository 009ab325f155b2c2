import type { Rule } from '../Rule.ts';

/** decisions.md 12: a stack holds 500. Long before, the resolvers go to a nested stack (docs/adr/0013). */
export const size: Rule = {
  name: 'size',
  wants: 'at most 400 resources and 900 kB',
  breaks: (template) => {
    const count = Object.keys(template.Resources).length;
    const bytes = Buffer.byteLength(JSON.stringify(template));
    return [
      ...(count > 400 ? [`${count} resources`] : []),
      // CloudFormation takes a megabyte from a bucket.
      ...(bytes > 900_000 ? [`${bytes} bytes`] : []),
    ];
  },
};
