import type { UseCase } from '../middleware/UseCase.ts';
import { acknowledgeMessage } from './acknowledgeMessage.ts';
import { addMembers } from './addMembers.ts';
import type { ChatTools } from './ChatTools.ts';
import { changeChatSettings } from './changeChatSettings.ts';
import { channel } from './channel.ts';
import { channelFeed } from './channelFeed.ts';
import { channels } from './channels.ts';
import { chatSettings } from './chatSettings.ts';
import { colleagues } from './colleagues.ts';
import { createGroup } from './createGroup.ts';
import { deleteMessage } from './deleteMessage.ts';
import { editMessage } from './editMessage.ts';
import { followChannel } from './followChannel.ts';
import { followMarks } from './followMarks.ts';
import { followMine } from './followMine.ts';
import { leaveChannel } from './leaveChannel.ts';
import { markChannel } from './markChannel.ts';
import { messages } from './messages.ts';
import { movePlace } from './movePlace.ts';
import { openDirect } from './openDirect.ts';
import { postMessage } from './postMessage.ts';
import { reactToMessage } from './reactToMessage.ts';
import { removeMember } from './removeMember.ts';
import { renameGroup } from './renameGroup.ts';
import { searchMessages } from './searchMessages.ts';
import { withdrawMessage } from './withdrawMessage.ts';

/** The use case behind each field of chat (shared/chat/chatOperations.ts says which are sent to its function). */
export const createChatOperations = (tools: ChatTools): Readonly<Record<string, UseCase>> => ({
  'Query.channels': channels(tools),
  'Query.channel': channel(tools),
  'Query.messages': messages(tools),
  'Query.channelFeed': channelFeed(tools),
  'Query.searchMessages': searchMessages(tools),
  'Query.colleagues': colleagues(tools),
  'Query.chatSettings': chatSettings(tools),
  'Mutation.changeChatSettings': changeChatSettings(tools),
  'Mutation.openDirect': openDirect(tools),
  'Mutation.createGroup': createGroup(tools),
  'Mutation.renameGroup': renameGroup(tools),
  'Mutation.addMembers': addMembers(tools),
  'Mutation.removeMember': removeMember(tools),
  'Mutation.leaveChannel': leaveChannel(tools),
  'Mutation.postMessage': postMessage(tools),
  'Mutation.editMessage': editMessage(tools),
  'Mutation.deleteMessage': deleteMessage(tools),
  'Mutation.reactToMessage': reactToMessage(tools),
  'Mutation.acknowledgeMessage': acknowledgeMessage(tools),
  'Mutation.movePlace': movePlace(tools),
  'Mutation.withdrawMessage': withdrawMessage(tools),
  'Mutation.markChannel': markChannel(tools),
  'Subscription.channel': followChannel(tools),
  'Subscription.marks': followMarks(tools),
  'Subscription.mine': followMine,
});
