import { createGuardedRouter } from '../../../functions/guard/createGuardedRouter.ts';
import type { Role } from '../../../shared/directory/Role.ts';
import type { Refusal } from '../../../shared/kernel/Refusal.ts';
import type { Result } from '../../../shared/kernel/Result.ts';
import { chatPart } from './chatPart.ts';
import { directoryPart } from './directoryPart.ts';
import { graphqlPart } from './graphqlPart.ts';
import { photoPart } from './photoPart.ts';
import { rememberedDecide } from './rememberedDecide.ts';
import { reviewPart } from './reviewPart.ts';
import { storedZone } from './storedZone.ts';
import { webhookPart } from './webhookPart.ts';
import type { ZoneFaults } from './ZoneFaults.ts';
import { zoneTools } from './zoneTools.ts';

/** Who calls: an account of which zone, by what its token says. */
export interface TokenOf {
  readonly sub: string;
  readonly claims: object;
}

/**
 * A zone whole, in memory: the real router, guard, policy and every use case of its functions (a part each: <function>Part.ts),
 * over stores that keep to what the real ones promise. `ask` does what a resolver of the API does.
 */
export const zoneWorld = (code: string, faults: ZoneFaults = {}) => {
  const stored = faults.wiredTo?.stored ?? storedZone(code);
  const tools = zoneTools(code, stored, faults);
  const {
    zone,
    o,
    now,
    clock,
    store,
    operations: units,
    directory,
    exports,
    chat,
    webhooks,
    photos,
    audit,
    audited,
    journalled,
  } = tools;
  const operations = {
    ...graphqlPart(tools),
    ...directoryPart(tools),
    ...reviewPart(tools),
    ...webhookPart(tools),
    ...photoPart(tools),
    ...chatPart(tools),
  };
  const router = createGuardedRouter({
    zone,
    operations,
    isRestoring: async () => false,
    findCaller: async (sub, named) => {
      const state = named && (await store.read(named.id, named.commandId));
      const unit = units.crews.get(sub);
      return {
        ...(unit === undefined ? {} : { unit }),
        person: (await directory.store.find(sub)) ?? null,
        firstLook: named && state && { ...named, state: () => state },
      };
    },
    decide: rememberedDecide,
    audit,
    clock,
  });
  const ask = async (
    operation: string,
    input: unknown,
    { sub, claims }: TokenOf,
  ): Promise<Result<unknown, Refusal>> => {
    const [parent, field] = operation.split('.');
    const identity = { kind: 'PERSON', sub, username: sub, groups: [], claims };
    const event = { parent, field, arguments: input, identity, request: { requestId: 'r-1' } };
    return router(faults.lettingIn === undefined ? event : faults.lettingIn(event));
  };
  /** The token of the zone's person with this role, signed in a minute ago. */
  const tokenOf = (role: Role): TokenOf => ({
    sub: o.person(role),
    claims: { zone: code, origin_jti: o.session(role), auth_time: now / 1_000 - 60 },
  });
  /** All that is stored, in one text: equal before and after means that nothing was changed. What is journalled of calls is apart. */
  const digest = (): string =>
    [
      store.digest(),
      units.digest(),
      // Text in text would be escaped once more, which takes longer than all the rest.
      JSON.stringify([[...directory.persons], [...directory.commands], directory.rows, [...directory.due]]),
      exports.digest(),
      webhooks.digest(),
      photos.digest(),
      chat.digest(),
    ].join('\n');
  return {
    objects: o,
    stored,
    audited,
    /** Every row that was stored for the journal, in order. */
    journalled,
    ask,
    tokenOf,
    digest,
    names: Object.keys(operations),
  };
};
