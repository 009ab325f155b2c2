/** From where a unit's step came: its own device, the desk, the radio by way of the dispatch centre, or by itself. */
export const stepSources = ['UNIT', 'DISPATCH', 'RADIO', 'AUTO'] as const;

export type StepSource = (typeof stepSources)[number];
