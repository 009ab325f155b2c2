import { transformSync } from 'esbuild';

/** What can make code run on: loops, functions that could call themselves, regular expressions, ways to get at either. */
const mayRunOn = [
  /\b(?:for|while|do|class|with|switch)\b/,
  /=>/,
  // Any function but the two handlers (those beside them are looked at as one of them); esbuild begins a body with `) {` at the end of a line, a handler's, an if's, or another's.
  /\bfunction\b(?! (?:request|response)\()/,
  /^(?!\s*(?:\} )?(?:else )?if \(|\s*function (?:request|response)\().*\) \{$/m,
  // A handler as a value, or called.
  /(?<!function |\.)\b(?:request|response)\b(?!:)/,
  /\b(?:RegExp|matches|match|matchAll|search|split|replace|replaceAll|repeat|padStart|padEnd|Array)\b/,
  /[=(,:[!&|?{;+]\s*\/(?![/*])/,
  /(?:^|\s)\/(?=\S)/m,
  /\b(?:return|typeof|case|in|of|void|delete)\s+\//,
  /\[[^\]]*\]\(/,
];

/** Names that lead around the rules above; a string may hold them too. */
const waysAround =
  /\b(?:require|module|exports|globalThis|this|constructor|prototype|__\w+)\b|(?<!\.)\barguments\b(?!:)/;

/** A function beside the handlers, as esbuild prints it: from its name to the brace that begins a line. */
const besideHandlers = /^function (?!(?:request|response)\()(\w+)(\([\s\S]*?^\}$)/gm;

/** A template over more lines could hold a brace that begins one. */
const runsOver = /^[^`\n]*(?:`[^`\n]*`[^`\n]*)*`[^`\n]*$/m;

/**
 * Whether APPSYNC_JS code is certain to end: two handlers without a loop, a regular expression or a call of themselves, and
 * functions beside them that are the same and call none of each other. Such code needs no watchdog, which costs a hundred
 * times what the code does. It errs on the safe side: words in strings count only where they are in templates, and what is
 * not understood is not certain.
 */
export function endsByItself(code: string): boolean {
  const { code: plain } = transformSync(code, {
    format: 'esm',
    loader: 'js',
    target: 'es2023',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const body = plain.replace(/^(?:import|export) [^;]*;$/gm, '');
  const beside = [...body.matchAll(besideHandlers)];
  if (beside.length === 0) return runsOnNowhere(body);
  if (runsOver.test(body)) return false;
  const names = beside.map(([, name]) => name).join('|');
  const handlers = body
    .replace(besideHandlers, '')
    .replace(new RegExp(`(?<![.\\w$])(?:${names})\\(`, 'g'), 'util.call(');
  return [handlers, ...beside.map(([, , rest]) => `function request${rest}`)].every(
    (part) => runsOnNowhere(part) && !new RegExp(`(?<!\\.)\\b(?:${names})\\b(?!:)`).test(part),
  );
}

const runsOnNowhere = (body: string): boolean => {
  const withoutStrings = body.replace(/"(?:[^"\\\n]|\\.)*"/g, '""');
  return !waysAround.test(body) && !mayRunOn.some((pattern) => pattern.test(withoutStrings));
};
