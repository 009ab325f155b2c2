import type { Link, LinkDeps } from './Link.ts';
/** Makes a link. It does nothing until `start`. */
export declare const createLink: (deps: LinkDeps) => Link;
