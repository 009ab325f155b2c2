import type { DirectoryReader } from '../../../../shared/directory/DirectoryStore.ts';
import type { NamedThings } from '../../../journal/JournalQuestionTools.ts';

/** People by their user name, and their names by their ids; also of those who left, while the directory keeps them. */
export const createPersonNames = ({
  find,
  findAll,
  roster,
}: Pick<DirectoryReader, 'find' | 'findAll' | 'roster'>): NamedThings => ({
  idOf: async (identifier) => {
    if (/^[A-Za-z0-9-]{1,128}$/.test(identifier) && (await find(identifier)) !== null) return identifier;
    const wanted = identifier.toLowerCase();
    return (await roster()).find(({ username }) => username.toLowerCase() === wanted)?.sub ?? null;
  },
  names: async (ids) => {
    const known = ids.filter((id) => /^[A-Za-z0-9-]{1,128}$/.test(id));
    return known.length === 0
      ? new Map()
      : new Map((await findAll(known)).map(({ sub, name }) => [sub, name]));
  },
});
