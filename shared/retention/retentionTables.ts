/** The tables the engine looks after; positions end by their own time to live. */
export const retentionTables = ['operations', 'directory', 'conversations', 'journal'] as const;

export type RetentionTable = (typeof retentionTables)[number];
