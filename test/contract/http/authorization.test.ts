import { describe, expect, it } from 'vitest';
import { type Auth, callGraphql } from '../callGraphql.ts';
import { contractTarget } from '../contractTarget.ts';

const target = contractTarget();
const callers: Readonly<Record<string, Auth>> = {
  member: { token: target.users.member.accessToken },
  admin: { token: target.users.admin.accessToken },
  nobody: { token: target.users.nobody.accessToken },
  key: { apiKey: target.apiKey },
  signer: { signer: target.signer },
};

/** Field → who is let in. Everybody else of the five is refused. */
const table: Readonly<Record<string, readonly string[]>> = {
  hello: ['member', 'admin', 'nobody'],
  adminsOnly: ['admin'],
  membersOrAdmins: ['member', 'admin'],
  withKey: ['key'],
  signed: ['signer'],
};

describe.each(Object.entries(table))('%s', (field, admitted) => {
  it.each(Object.entries(callers))(`asked by %s`, async (name, auth) => {
    const { status, body } = await callGraphql(target, { query: `{ ${field} }` }, auth);
    if (admitted.includes(name)) {
      expect([status, body.errors]).toEqual([200, undefined]);
      return;
    }
    expect(body.data?.[field] ?? null).toBeNull();
    expect(body.errors).toMatchObject([
      { message: `Not Authorized to access ${field} on type Query`, errorType: 'Unauthorized' },
    ]);
  });
});

describe('below the roots', () => {
  const query = '{ guarded { open closed inner { a b } } }';

  it('a field of a group is null and an error for others, and its siblings are not', async () => {
    const { body } = await callGraphql(target, { query }, callers.member ?? {});
    expect(body.data).toEqual({ guarded: { open: 'open', closed: null, inner: { a: null, b: 'b' } } });
    expect(body.errors).toMatchObject([
      {
        path: ['guarded', 'closed'],
        message: 'Not Authorized to access closed on type Guarded',
        errorType: 'Unauthorized',
      },
      {
        path: ['guarded', 'inner', 'a'],
        message: 'Not Authorized to access a on type Inner',
        errorType: 'Unauthorized',
      },
    ]);
  });

  it('who is of the group sees it', async () => {
    const { body } = await callGraphql(
      target,
      { query: '{ guarded { open closed inner { a } } }' },
      callers.admin ?? {},
    );
    expect(body).toEqual({ data: { guarded: { open: 'open', closed: 'closed', inner: { a: 'a' } } } });
  });

  it('an alias or a fragment is no way around it', async () => {
    const around = '{ guarded { open: closed ...F } } fragment F on Guarded { x: closed inner { y: a } }';
    const { body } = await callGraphql(target, { query: around }, callers.member ?? {});
    expect(body.data).toEqual({ guarded: { open: null, x: null, inner: { y: null } } });
  });

  it('a field without directive is closed to a mode that is not the default, also where its parent is open', async () => {
    const { text } = await callGraphql(target, { query: '{ signedToo { open } }' }, callers.signer ?? {});
    expect(text).toContain('Not Authorized to access open on type Guarded');
    expect(text).not.toContain('"open":"open"');
  });
});

it('is worth nothing if it never refuses: tried all five on five', () => {
  const pairs = Object.keys(table).length * Object.keys(callers).length;
  const admitted = Object.values(table).flat().length;
  console.log(
    `field authorization: ${pairs} pairs of field and caller, ${admitted} let in, ${pairs - admitted} refused`,
  );
  expect(admitted).toBeGreaterThan(0);
});
