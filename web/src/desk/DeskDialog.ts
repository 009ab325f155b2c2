/** Which question is in front of the desk, if any. */
export type DeskDialog = 'none' | 'open' | 'priority' | 'close' | 'help' | 'palette' | 'refused';
