/** One line of the guard or of a use case, as it is and as a hurried hand might leave it. */
interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

export interface CodeMutant extends Edit {
  readonly fault: string;
  /** A second edit, where one line alone would do nothing. */
  readonly also?: Edit;
}

export const codeMutants: readonly CodeMutant[] = [
  {
    fault: 'the zone in the token is not looked at',
    file: 'functions/guard/identify.ts',
    from: 'if (claims.zone !== zone)',
    to: 'if (false)',
  },
  {
    fault: 'what stands against a person is not heard',
    file: 'functions/guard/identify.ts',
    from: 'if (refusal !== null)',
    to: 'if (false)',
  },
  {
    fault: 'somebody unknown is taken for who the token says',
    file: 'functions/guard/identify.ts',
    from: "if (person === null) return refused({ errorType: 'FORBIDDEN', code: 'person.unknown' });",
    to: "if (person === null) return accepted({ person: { sub, name: sub, roles: ['CHIEF'], state: 'ACTIVE', revokedSessions: [] }, actor: { kind: 'PERSON', id: sub, name: sub }, session: { id: 's', startedAt: 0 }, zone, firstLook: null });",
  },
  {
    fault: 'a denial is ignored',
    file: 'functions/guard/guard.ts',
    from: "if (decision.effect === 'deny')",
    to: 'if (false)',
  },
  {
    fault: 'a denial is not journalled',
    file: 'functions/guard/guard.ts',
    from: 'await audit.denied(context, decision, named(resource));',
    to: '',
  },
  {
    fault: 'a look is not journalled',
    file: 'functions/guard/guard.ts',
    from: "if (operation.audit === 'NONE' ||",
    to: 'if (true ||',
  },
  {
    fault: 'a sign-in is always fresh',
    file: 'functions/policy/questionsOf.ts',
    from: 'Math.floor((now - session.startedAt) / 1_000)',
    to: '0',
  },
  {
    fault: 'nobody is oneself',
    file: 'functions/guard/resourceOf.ts',
    from: "return { kind: 'PERSON', id: inInput.output.input.personId };",
    to: "return { kind: 'ZONE' };",
  },
  {
    fault: 'roles come from the token',
    file: 'functions/guard/identify.ts',
    from: 'return accepted({\n      person,\n',
    to: "return accepted({\n      person: { ...person, roles: claims['cognito:groups'] ?? person.roles },\n",
    also: {
      file: 'functions/guard/InvokeEventSchema.ts',
      from: 'claims: v.object({',
      to: 'claims: v.looseObject({',
    },
  },
  {
    fault: 'the feed has no topic',
    file: 'functions/feed/feed.ts',
    from: 'if (parsed.value.topic !== topic)',
    to: 'if (false)',
  },
  {
    fault: 'an export belongs to everybody',
    file: 'functions/journal/journalExport.ts',
    from: '|| job.askedBy.id !== person.sub',
    to: '',
  },
  {
    fault: 'any reason will do',
    file: 'functions/guard/statedReasonOf.ts',
    from: 'return judgeReason(',
    to: 'return ((value: never) => ({ ok: true as const, value }))(',
    also: {
      file: 'functions/journal/checkLink.ts',
      from: 'const judged = judgeReason(reason);',
      to: 'const judged = { ok: true as const, value: reason };',
    },
  },
];
