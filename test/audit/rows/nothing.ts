/** What is the caller's own, or of nobody: no row of it. */
export const nothing = () => [];
