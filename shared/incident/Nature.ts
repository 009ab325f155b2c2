/** Established, or somebody's judgement (Directive 2016/680, article 7: the two are told apart). */
export const natures = ['FACT', 'ASSESSMENT'] as const;

export type Nature = (typeof natures)[number];
