import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contractRules, judgeContract } from './contract/judgeContract.ts';
import { repositoryRoot } from './repositoryRoot.ts';

/** Part of `npm run check`: whether every field of the API says who, why, of whom and what is journalled (G1). */
const { faults, looked } = judgeContract(readFileSync(join(repositoryRoot, 'shared/schema.graphql'), 'utf8'));
for (const { rule, text } of faults) console.error(`schema.graphql: ${text} (${rule})`);
console.log(`contract: ${looked} places under ${contractRules.length} rules, ${faults.length} faults`);
if (faults.length > 0) process.exitCode = 1;
