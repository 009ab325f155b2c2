import { foldedName } from '../../../../shared/directory/foldedName.ts';
import type { Channel } from '../../chat/Channel.ts';
import type { PhotoContext } from '../PhotoContext.ts';

/** An id is of one kind only, so the kind says no more. */
type Place = Pick<PhotoContext, 'ref'> & Partial<PhotoContext>;

/** What of an incident is read here. */
interface Named {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly location: { readonly address?: string | undefined };
}

/** So many of each are listed; whoever misses one types a letter of it. */
const most = 40;

/**
 * Where else a photo may be shown: the channels this person may write in now and the zone's incidents, without those it is
 * in already, by what was typed. Pure; both in the order they came.
 * @param titleOf what a channel is called on the screen.
 */
export const shareTargets = <C extends Pick<Channel, 'id' | 'state' | 'allowedActions'>, I extends Named>(
  { context, sharedTo }: { readonly context: Place; readonly sharedTo: readonly Place[] },
  channels: readonly C[],
  incidents: readonly I[],
  typed: string,
  titleOf: (channel: C) => string,
): { readonly channels: readonly C[]; readonly incidents: readonly I[] } => {
  const there = new Set([context, ...sharedTo].map(({ ref }) => ref));
  const words = foldedName(typed).split(' ').filter(Boolean);
  const has = (...parts: readonly (string | undefined)[]): boolean => {
    const text = foldedName(parts.filter(Boolean).join(' '));
    return words.every((word) => text.includes(word));
  };
  return {
    channels: channels
      .filter(
        ({ id, state, allowedActions }) =>
          !there.has(id) && state === 'OPEN' && allowedActions.includes('POST'),
      )
      .filter((one) => has(titleOf(one)))
      .slice(0, most),
    incidents: incidents
      // An incident shows what is in its channel, to who may see that.
      .filter(({ id }) => !there.has(id) && !there.has(`I-${id}`))
      .filter(({ number, title, location }) => has(number, title, location.address))
      .slice(0, most),
  };
};
