/**
 * P1 life in danger or offender present, P2 urgent (physical integrity at risk, or any delay harms the outcome),
 * P3 not urgent, P4 planned. A proposal of this project (domain.md §3.3), never shown as an official scale.
 */
export const priorities = ['P1', 'P2', 'P3', 'P4'] as const;

export type Priority = (typeof priorities)[number];
