/** The name under which the windows of one desk on one device tell each other what is chosen. */
export const selectionChannel = (zone: string): string => `patrouille.desk.${zone}`;
