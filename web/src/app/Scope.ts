/** The clients of a zone, each on its own page and in its own scope (decisions.md 17). */
export type Scope = 'patrol' | 'desk' | 'admin';
