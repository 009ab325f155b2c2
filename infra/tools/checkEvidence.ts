import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { asvsIds } from './docs/asvsIds.ts';
import { evidenceProblems } from './docs/evidenceProblems.ts';
import { repositoryRoot } from './repositoryRoot.ts';

/** A gate of `npm run check`: what docs/security names as evidence is there, and every requirement has a row. */
const threats = Array.from({ length: 30 }, (_, index) => `T${index + 1}`);

const read = (file: string): string | null => {
  try {
    const path = join(repositoryRoot, file);
    return statSync(path).isDirectory() ? '' : readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};
const pageText = (path: string): string => read(path) ?? '';

const asvs = 'docs/security/asvs.md';
const table = 'docs/security/threats.md';
const rowOf = (id: string): boolean => pageText(table).includes(`| ${id} |`);
const problems = [
  ...evidenceProblems({ path: asvs, text: pageText(asvs), ids: asvsIds }, read),
  ...evidenceProblems({ path: table, text: pageText(table), ids: [] }, read),
  ...threats.filter((id) => !rowOf(id)).map((id) => `${table}: ${id} has no row`),
];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`Evidence named: ${asvsIds.length} requirements of ASVS, ${threats.length} threats`);
