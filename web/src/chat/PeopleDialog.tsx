import { useSignal } from '@preact/signals';
import { useClient } from '../app/useClient.ts';
import { useZone } from '../app/useZone.ts';
import type { CommandAnswer } from '../command/CommandAnswer.ts';
import { t } from '../i18n/t.ts';
import { Button } from '../ui/button/Button.tsx';
import { Dialog } from '../ui/dialog/Dialog.tsx';
import { AnswerNotice } from './AnswerNotice.tsx';
import type { Channel, ChannelPeople } from './Channel.ts';
import type { ChatFeed } from './ChatFeed.ts';
import { channelTitle } from './channelTitle.ts';
import { GroupName } from './GroupName.tsx';
import { PeoplePicker } from './PeoplePicker.tsx';

/** Who is in a channel, and what may be arranged there: its name, who comes, who goes. */
export const PeopleDialog = ({
  chat,
  channel,
  people,
  onClose,
}: {
  readonly chat: ChatFeed;
  readonly channel: Channel;
  readonly people: ChannelPeople | null;
  readonly onClose: () => void;
}) => {
  const { navigate } = useClient();
  const { config } = useZone();
  const title = useSignal(channel.title);
  const adding = useSignal<readonly string[]>([]);
  const answer = useSignal<CommandAnswer<Channel> | null>(null);
  const may = (action: string): boolean => channel.allowedActions.includes(action);
  const members = people?.members ?? [];
  const run = async (command: Promise<CommandAnswer<Channel>>): Promise<boolean> => {
    answer.value = await command;
    return answer.value.kind === 'accepted';
  };
  return (
    <Dialog title={channelTitle(channel)} onClose={onClose}>
      <div class="dialog-body">
        {answer.value !== null && <AnswerNotice answer={answer.value} />}
        {channel.kind === 'INCIDENT' && <p>{t('chat.people.byAssignment')}</p>}
        {channel.kind === 'ZONE_BROADCAST' && <p>{t('chat.people.everybody')}</p>}
        <ul class="people-list">
          {members.map((one) => (
            <li key={one.personId}>
              <b>{one.callSign}</b>
              <span>
                {one.name}
                {one.role === 'MODERATOR' && ` · ${t('chat.people.moderator')}`}
              </span>
              {may('REMOVE_MEMBER') && one.personId !== chat.me() && (
                <Button kind="quiet" onPress={() => void run(chat.removeMember(channel.id, one.personId))}>
                  {t('chat.people.remove')}
                  <span class="unseen">{one.name}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
        {may('RENAME') && (
          <form
            class="people-rename"
            onSubmit={(event) => {
              event.preventDefault();
              void run(chat.rename(channel.id, title.value.trim()));
            }}
          >
            <GroupName name={title} />
            <Button type="submit">{t('chat.people.rename')}</Button>
          </form>
        )}
        {may('ADD_MEMBERS') && (
          <>
            <PeoplePicker
              chat={chat}
              without={members.map(({ personId }) => personId)}
              chosen={adding.value}
              onChoose={(next) => {
                adding.value = next;
              }}
            />
            {adding.value.length > 0 && (
              <Button
                kind="primary"
                icon="user-plus"
                onPress={() =>
                  void run(chat.addMembers(channel.id, adding.value)).then((done) => {
                    if (done) adding.value = [];
                  })
                }
              >
                {t('chat.people.add', { count: adding.value.length })}
              </Button>
            )}
          </>
        )}
        {may('LEAVE') && (
          <Button
            kind="danger"
            icon="log-out"
            onPress={() =>
              void run(chat.leave(channel.id)).then((done) => {
                if (done) navigate({ kind: 'chat', zone: config.code });
              })
            }
          >
            {t('chat.people.leave')}
          </Button>
        )}
      </div>
    </Dialog>
  );
};
