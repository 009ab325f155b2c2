/** Whether somebody has keys under their hands: a finger's keyboard would cover the list before it was seen. */
export const typesHere = (): boolean => matchMedia('(hover: hover) and (pointer: fine)').matches;
