import type { Template, TemplateResource } from './parseTemplate.ts';

/** The resources of the given types, with their logical ids. */
export const resourcesOf = (
  template: Template,
  ...types: readonly string[]
): readonly (readonly [string, TemplateResource])[] =>
  Object.entries(template.Resources).filter(([, { Type }]) => types.includes(Type));
