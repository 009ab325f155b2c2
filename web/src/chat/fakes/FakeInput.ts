/** What a question or a command says; the zone in memory takes it for what it is used as. */
export type FakeInput = Readonly<Record<string, never>>;
