import type { Template } from './parseTemplate.ts';

/** A rule of ours: what it is called, what it wants, and what of a template breaks it (empty: nothing). */
export interface Rule {
  readonly name: string;
  readonly wants: string;
  readonly breaks: (template: Template) => readonly string[];
}
