import { transformSync } from 'esbuild';

/** What can make code run on: loops, functions that could call themselves, regular expressions, ways to get at either. */
const mayRunOn = [
  /\b(?:for|while|do|class|with|switch)\b/,
  /=>/,
  // Any function but the two handlers; esbuild begins a body with `) {` at the end of a line, a handler's, an if's, or another's.
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

/**
 * Whether APPSYNC_JS code is certain to end: two handlers without a loop, another function, a regular expression or a
 * call of themselves. Such code needs no watchdog, which costs a hundred times what the code does. It errs on the safe
 * side: words in strings count only where they are in templates, and what is not understood is not certain.
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
  const withoutStrings = body.replace(/"(?:[^"\\\n]|\\.)*"/g, '""');
  return !waysAround.test(body) && !mayRunOn.some((pattern) => pattern.test(withoutStrings));
}
