import * as v from 'valibot';
import { ChannelIdSchema, kindOf, ofWhat } from '../../shared/chat/ChannelId.ts';
import { standingIn } from '../../shared/chat/standingIn.ts';
import { hitsOn, wordsAsked } from '../../shared/chat/TextPage.ts';
import { isoOf } from '../../shared/kernel/instant.ts';
import { accepted } from '../../shared/kernel/Result.ts';
import { line } from '../../shared/kernel/text.ts';
import { withoutBlanks } from '../../shared/kernel/withoutBlanks.ts';
import type { MessageHits } from '../../shared/schema.generated.ts';
import { Consulted } from '../audit/Consulted.ts';
import { parseInput } from '../middleware/parseInput.ts';
import type { UseCase } from '../middleware/UseCase.ts';
import type { ChatTools } from './ChatTools.ts';
import { subjectsOf } from './messages.ts';
import { messageView } from './messageView.ts';
import { ownChannels } from './ownChannels.ts';
import { talkerOf } from './talkerOf.ts';

const Arguments = v.pipe(
  v.unknown(),
  v.transform(withoutBlanks),
  v.strictObject({ text: line(100), channelId: v.exactOptional(ChannelIdSchema) }),
);

const mostShown = 50;

/**
 * Query.searchMessages: messages with every word that is asked for, in one channel or in all the caller is in now. The words of
 * a channel lie together by the hundred (docs/adr/0113), so ten thousand messages are one look.
 */
export const searchMessages = (tools: ChatTools): UseCase => {
  const own = ownChannels(tools);
  const { reader, clock } = tools;
  const unitOf = async (unitId: string | undefined) => {
    const [unit = null] = unitId === undefined ? [] : await reader.units([unitId]);
    return unit;
  };
  return async (input, context) => {
    const parsed = parseInput(Arguments, input);
    if (!parsed.ok) return parsed;
    const { text, channelId } = parsed.value;
    const talker = talkerOf(context);
    // Of one channel nothing is read but what says whether they are in it.
    const { ids: among, unit } =
      channelId === undefined
        ? await own(talker, context.unit)
        : { ids: [channelId], unit: await unitOf(context.unit) };
    const [found, incidents, settings] = await Promise.all([
      reader.channels(among),
      reader.incidents(among.flatMap((id) => (kindOf(id) === 'INCIDENT' ? [ofWhat(id) ?? ''] : []))),
      reader.settings(),
    ]);
    const open = found.map(({ id, channel, head }) => {
      const incident = incidents.find((one) => `I-${one.id}` === id) ?? null;
      return { id, head, standing: standingIn(id, talker, { channel, incident, unit, settings }) };
    });
    const [only] = open;
    if (channelId !== undefined && only !== undefined && !only.standing.ok) return only.standing;
    const standings = new Map(
      open.flatMap(({ id, standing }) => (standing.ok ? [[id as string, standing.value] as const] : [])),
    );
    const asked = wordsAsked(text);
    const pages = await reader.pages(
      open.filter(({ standing }) => standing.ok).map(({ id, head }) => ({ id, page: head.page })),
      asked,
    );
    const oldest = isoOf(clock.now() - settings.retentionDays * 86_400_000);
    const hits = [...Map.groupBy(pages, (one) => one.channelId)]
      .flatMap(([id, own]) =>
        hitsOn(
          own.map(({ page }) => page),
          asked,
          ({ n, at }) => n > (standings.get(id)?.fromN ?? Number.POSITIVE_INFINITY) && at >= oldest,
        ),
      )
      .toSorted((a, b) => b.at.localeCompare(a.at));
    const items = (await reader.messagesById(hits.slice(0, mostShown).map(({ id }) => id))).flatMap(
      (message) => {
        const standing = standings.get(message.channelId);
        // Read after the words: what was deleted in between is not shown.
        return standing === undefined || message.state !== 'SENT'
          ? []
          : [messageView(message, standing, talker.personId, clock.now())];
      },
    );
    const shown: MessageHits = { items, cut: hits.length > mostShown };
    const incidentId = channelId !== undefined && kindOf(channelId) === 'INCIDENT' ? ofWhat(channelId) : null;
    return accepted(
      new Consulted(shown, {
        subjects: subjectsOf(incidentId, items),
        count: items.length,
        reason: { code: 'ON_DUTY' },
      }),
    );
  };
};
