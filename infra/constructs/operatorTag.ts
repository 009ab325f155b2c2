/** The tag every federal operator's role carries; each zone's keys and bucket refuse who carries it (T14). */
export const operatorTag = { key: 'patrouille-duty', value: 'operator' } as const;
