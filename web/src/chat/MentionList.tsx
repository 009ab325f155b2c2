import { t } from '../i18n/t.ts';
import type { ChannelMember } from './Channel.ts';

const most = 6;

/** Who of the channel may be meant, while somebody writes a name after an @. */
export const MentionList = ({
  members,
  sought,
  onPick,
}: {
  readonly members: readonly ChannelMember[];
  readonly sought: string;
  readonly onPick: (member: ChannelMember) => void;
}) => {
  const words = sought.toLowerCase();
  const fits = members
    .filter(({ name, callSign = '' }) => `${name} ${callSign}`.toLowerCase().includes(words))
    .filter(({ name }) => sought !== `${name} `)
    .slice(0, most);
  if (fits.length === 0) return null;
  return (
    <ul class="mention-list" aria-label={t('chat.mentionWho')}>
      {fits.map((member) => (
        <li key={member.personId}>
          <button type="button" class="button" onClick={() => onPick(member)}>
            {member.callSign !== undefined && <b>{member.callSign}</b>} {member.name}
          </button>
        </li>
      ))}
    </ul>
  );
};
