/** The GraphQL texts of chat. Kept short: they go out with every request. */
const message = `id channelId n version state sender{personId name callSign} at kind text place{lat lon label liveUntil at} photoId
priority ackRequired acks{personId name at} repeats reactions{personId name reaction} replyTo mentions editedAt deletedAt sendAt dueAt allowedActions`;
const channel = `id kind title incidentId priority state memberCount lastN readN unread mentions urgent{${message}}
lastMessage{n at senderName kind text priority deletedAt} allowedActions`;
const page = 'topic epoch from to entries{seq at actor{kind id name} type v id version body}';
const command = (name: string, input: string, answer: string): string =>
  `mutation($envelope:CommandEnvelope!,$input:${input}!){reply:${name}(envelope:$envelope,input:$input){commandId ${answer}}}`;
const onMessage = (name: string, input: string): string => command(name, input, `message{${message}}`);
const onChannel = (name: string, input: string): string => command(name, input, `channel{${channel}}`);
/** A subscription's arguments stand in its text (realtime/openConnection sends no variables). */
const quoted = (id: string): string => JSON.stringify(id);

export const chatDocuments = {
  channels: `query{channels{items{${channel}}}}`,
  channel: `query($id:ID!){channel(id:$id){channel{${channel}} members{personId name callSign role} marks{personId delivered read} scheduled{${message}}}}`,
  messages: `query($channelId:ID!,$before:Int,$after:Int,$limit:Int){messages(channelId:$channelId,before:$before,after:$after,limit:$limit){topic epoch seq lastN items{${message}}}}`,
  channelFeed: `query($channelId:ID!,$epoch:ID!,$after:Int!){channelFeed(channelId:$channelId,epoch:$epoch,after:$after){head reset ${page}}}`,
  search: `query($text:String!,$channelId:ID){searchMessages(text:$text,channelId:$channelId){cut items{${message}}}}`,
  colleagues: 'query($text:String!){colleagues(text:$text){cut items{personId name unit team}}}',
  settings: 'query{chatSettings{quickReplies{nl fr de en}}}',
  mark: 'mutation($input:MarkChannelInput!){markChannel(input:$input){topic channelId personId delivered read at}}',
  post: onMessage('postMessage', 'PostMessageInput'),
  edit: onMessage('editMessage', 'EditMessageInput'),
  remove: onMessage('deleteMessage', 'DeleteMessageInput'),
  react: onMessage('reactToMessage', 'ReactToMessageInput'),
  acknowledge: onMessage('acknowledgeMessage', 'MessageInput'),
  movePlace: onMessage('movePlace', 'MovePlaceInput'),
  withdraw: onMessage('withdrawMessage', 'MessageInput'),
  openDirect: onChannel('openDirect', 'OpenDirectInput'),
  createGroup: onChannel('createGroup', 'CreateGroupInput'),
  renameGroup: onChannel('renameGroup', 'RenameGroupInput'),
  addMembers: onChannel('addMembers', 'AddMembersInput'),
  removeMember: onChannel('removeMember', 'RemoveMemberInput'),
  leave: onChannel('leaveChannel', 'ChannelInput'),
  hearChannel: (id: string): string => `subscription{channel(id:${quoted(id)}){${page}}}`,
  hearMine: `subscription{mine{${page}}}`,
  hearMarks: (id: string): string =>
    `subscription{marks(channelId:${quoted(id)}){channelId personId delivered read at}}`,
  hearOwnMarks: 'subscription{marks{channelId personId delivered read at}}',
} as const;
