import { expect, test } from 'vitest';
import { accepted } from '../../../shared/kernel/Result.ts';
import type { CommandAnswer } from '../command/CommandAnswer.ts';
import { createImport } from './createImport.ts';
import type { ImportReplyView } from './PeopleSource.ts';

const preview = {
  previewHash: 'h',
  problems: [],
  lines: Array.from({ length: 5 }, (_, n) => ({
    line: n + 2,
    action: 'ADD' as const,
    username: `p${n}`,
    name: `P ${n}`,
    roles: [],
  })),
};
const part = (ids: readonly number[], remaining: number): CommandAnswer<ImportReplyView> => ({
  kind: 'accepted',
  value: {
    added: 5 - remaining,
    changed: 0,
    remaining,
    people: ids.map((n) => ({
      person: { id: `p-${n}`, username: `p${n}`, name: `P ${n}` },
      firstPassword: `geheim-${n}`,
      repeated: false,
    })),
  },
});

const prepare = (answers: CommandAnswer<ImportReplyView>[]) => {
  let asked = 0;
  const made = createImport({
    previewImport: async () => accepted(preview),
    importPeople: async () => {
      asked += 1;
      return answers.shift() ?? { kind: 'kept', why: 'noAnswer' };
    },
  });
  return { ...made, asked: () => asked };
};

test('does nothing before it is confirmed, then goes on until nothing remains, with every first password', async () => {
  const { step, preview: look, run, asked } = prepare([part([0, 1], 3), part([2, 3], 1), part([4], 0)]);
  await look('csv');
  expect(asked()).toBe(0);
  await run('csv');
  expect(step.value).toMatchObject({ kind: 'running', remaining: 0, added: 5, going: false });
  expect(
    step.value.kind === 'running' && step.value.people.map(({ firstPassword }) => firstPassword),
  ).toEqual(['geheim-0', 'geheim-1', 'geheim-2', 'geheim-3', 'geheim-4']);
});

test('stops where no answer comes, keeps what it has, and goes on from there', async () => {
  const {
    step,
    preview: look,
    run,
  } = prepare([part([0, 1], 3), { kind: 'kept', why: 'noAnswer' }, part([2, 3, 4], 0)]);
  await look('csv');
  await run('csv');
  expect(step.value).toMatchObject({
    kind: 'running',
    going: false,
    remaining: 3,
    answer: { why: 'noAnswer' },
  });
  await run('csv');
  expect(step.value).toMatchObject({ kind: 'running', going: false, remaining: 0 });
  expect(step.value.kind === 'running' && step.value.people).toHaveLength(5);
});

test('a zone that says no at once leads back to the preview, with its reason', async () => {
  const no = { kind: 'refused', errorType: 'CONFLICT', code: 'import.previewDiffers', params: {} } as const;
  const { step, preview: look, run } = prepare([no]);
  await look('csv');
  await run('csv');
  expect(step.value).toMatchObject({ kind: 'preview', answer: { code: 'import.previewDiffers' } });
});
