import type { ChatRefusal } from '../../shared/chat/ChatRefusal.ts';
import { accepted, type Result, refused } from '../../shared/kernel/Result.ts';
import type { ChatTools } from './ChatTools.ts';

/** People of the zone who work here now, by their ids; one who does not is refused, whoever else is named. */
export const namedPeople =
  ({ directory }: Pick<ChatTools, 'directory'>) =>
  async (
    ids: readonly string[],
  ): Promise<Result<readonly { readonly personId: string; readonly name: string }[], ChatRefusal>> => {
    const found = (await directory.findAll(ids)).filter(({ state }) => state === 'ACTIVE');
    if (found.length < ids.length) return refused({ errorType: 'NOT_FOUND', code: 'chat.personUnknown' });
    return accepted(found.map(({ sub, name }) => ({ personId: sub, name })));
  };
