import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A place a page names and nothing is at. */
export interface DeadReference {
  readonly page: string;
  readonly line: number;
  readonly says: string;
}

/** What this checkout has, as far as pages speak of it. */
export interface Checkout {
  /** Whether a file or folder is there. @param path from the root */
  readonly has: (path: string) => boolean;
  /** Whether something there begins so: modules are named without their ending, tests by what they begin with. */
  readonly begins: (path: string) => boolean;
  /** The headings of a page, as addresses. */
  readonly anchors: (path: string) => readonly string[];
  readonly scripts: readonly string[];
  /** Whether a decision of this number is kept. @param number four digits */
  readonly decided: (number: string) => boolean;
}

/**
 * What a page says that is not there: links and pictures, headings of other pages, scripts of package.json, files and
 * folders it names in code, decisions by number. Addresses of other hosts are nobody's to ask from here.
 * @param page from the root, "docs/guides/chat.md"
 */
export const deadReferences = (page: string, text: string, checkout: Checkout): readonly DeadReference[] =>
  text
    .split('\n')
    .flatMap((line, index) =>
      [
        ...links(line).filter((target) => !reached(page, target, checkout)),
        ...scripts(line).filter((name) => !checkout.scripts.includes(name)),
        ...paths(line).filter((path) => !checkout.begins(path)),
        ...decisions(line).filter((number) => !checkout.decided(number)),
      ].map((says) => ({ page, line: index + 1, says })),
    );

const links = (line: string): readonly string[] =>
  [...line.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((to) => !/^[a-z]+:/.test(to));

const reached = (page: string, target: string, checkout: Checkout): boolean => {
  const [file = '', anchor] = target.split('#');
  const path = file === '' ? page : join(dirname(page), file);
  return checkout.has(path) && (anchor === undefined || checkout.anchors(path).includes(anchor));
};

const scripts = (line: string): readonly string[] =>
  [...line.matchAll(/\bnpm (?:run ([\w:]+)|(start|test)\b)/g)].map(([, run, short]) => run ?? short ?? '');

/** Folders of ours a page may name; what has a placeholder or a pattern in it stands for many. */
const paths = (line: string): readonly string[] =>
  [...line.matchAll(/(?<![\w./<-])(?:shared|functions|infra|web\/(?:src|dev)|test|docs)\/[\w./<>*{},…-]*\w/g)]
    .map(([path]) => path)
    .filter((path) => !/[<>*{},…]/.test(path) && !/docs\/adr\/\d{4}$/.test(path));

const decisions = (line: string): readonly string[] =>
  [...line.matchAll(/(?:docs\/adr\/|ADRs? )(\d{4})\b/g)].map(([, number = '']) => number);

/** The checkout a folder is the root of. */
export const checkoutAt = (root: string): Checkout => {
  const scripts = Object.keys(
    (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }).scripts,
  );
  const decided = new Set(readdirSync(join(root, 'docs/adr')).map((file) => file.slice(0, 4)));
  return {
    has: (path) => existsSync(join(root, path)),
    begins: (path) => {
      const folder = join(root, dirname(path));
      return existsSync(folder) && readdirSync(folder).some((name) => name.startsWith(basename(path)));
    },
    anchors: (path) =>
      [...readFileSync(join(root, path), 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
        title
          .toLowerCase()
          .replace(/[^\p{L}\p{N} -]/gu, '')
          .replaceAll(' ', '-'),
      ),
    scripts,
    decided: (number) => decided.has(number),
  };
};
