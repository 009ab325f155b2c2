import type { Template, TemplateResource } from './parseTemplate.ts';
import { resourcesOf } from './resourcesOf.ts';

type Wish = readonly [
  wish: string,
  holds: (properties: TemplateResource['Properties'], resource: TemplateResource) => boolean,
];

/** For every resource of the types, each wish that does not hold: `LogicalId: wish`. */
export const breaking = (template: Template, types: readonly string[], wishes: readonly Wish[]): string[] =>
  resourcesOf(template, ...types).flatMap(([id, resource]) =>
    wishes.filter(([, holds]) => !holds(resource.Properties, resource)).map(([wish]) => `${id}: ${wish}`),
  );
