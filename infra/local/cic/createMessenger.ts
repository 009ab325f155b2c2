import * as v from 'valibot';

/** What a zone says to a message, as far as a sender cares. */
export type Delivery =
  | { readonly kind: 'ACCEPTED' }
  /** Sending it again will not help. */
  | { readonly kind: 'REFUSED'; readonly reason: string }
  /** Worth another try later: no answer, too busy, a token that is no longer good. */
  | { readonly kind: 'LATER'; readonly reason: string };

export interface MessengerAddress {
  readonly tokenUrl: string;
  readonly intakeUrl: string;
  readonly machineClientId: string;
  readonly machineClientSecret: string;
}

const TokenSchema = v.object({ access_token: v.string(), expires_in: v.number() });
const ReasonSchema = v.object({ reason: v.string() });

/** A call that hangs is given up; the message id makes a second one harmless. */
const patience = 10_000;

/**
 * Sends messages to a zone's intake in the name of its machine client (OAuth 2 client credentials, RFC 6749 §4.4).
 * @param address read again whenever a token is needed: a restarted local cloud may have moved
 */
export const createMessenger = (address: () => MessengerAddress): ((body: string) => Promise<Delivery>) => {
  let token: { readonly value: string; readonly until: number } | null = null;

  const authorize = async ({
    tokenUrl,
    machineClientId,
    machineClientSecret,
  }: MessengerAddress): Promise<string> => {
    if (token !== null && Date.now() < token.until) return token.value;
    const answer = await fetch(tokenUrl, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`${machineClientId}:${machineClientSecret}`).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'grant_type=client_credentials&scope=intake/dispatch.write',
      signal: AbortSignal.timeout(patience),
    });
    if (!answer.ok) throw new Error(`The token endpoint answered ${answer.status}`);
    const { access_token, expires_in } = v.parse(TokenSchema, await answer.json());
    token = { value: access_token, until: Date.now() + (expires_in - 60) * 1_000 };
    return access_token;
  };

  return async (body) => {
    try {
      const to = address();
      const bearer = await authorize(to);
      const answer = await fetch(to.intakeUrl, {
        method: 'POST',
        headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
        body,
        signal: AbortSignal.timeout(patience),
      });
      const text = await answer.text();
      if (answer.ok) return { kind: 'ACCEPTED' };
      const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), ReasonSchema), text);
      const reason = parsed.success ? parsed.output.reason : String(answer.status);
      if (answer.status === 401 || answer.status === 403) token = null;
      // A 404 without a reason is not the intake's: the address is not (yet) what it was.
      const passes =
        answer.status >= 500 || [401, 403, 429].includes(answer.status) || reason === 'command.busy';
      return passes || !parsed.success ? { kind: 'LATER', reason } : { kind: 'REFUSED', reason };
    } catch (fault) {
      token = null;
      return { kind: 'LATER', reason: fault instanceof Error ? fault.message : String(fault) };
    }
  };
};
