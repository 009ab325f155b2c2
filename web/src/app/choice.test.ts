import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

test('whoever draws a choice brings how it looks: it came with the account menu, and was bare before that was opened', () => {
  const drawing = globSync('**/*.tsx', { cwd: root }).filter((file) =>
    /class=.*choice-option/.test(readFileSync(join(root, file), 'utf8')),
  );
  const bare = drawing.filter(
    (file) => !/^import '.*\bchoice\.css';$/m.test(readFileSync(join(root, file), 'utf8')),
  );
  console.log(`choices: N=${drawing.length} parts draw one, ${bare.length} do not bring how it looks`);
  expect(drawing.length).toBeGreaterThan(10);
  expect(bare).toEqual([]);
});
