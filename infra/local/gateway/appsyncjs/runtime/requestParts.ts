import { conditionExpression } from './conditionExpression.ts';

type Plain = Readonly<Record<string, unknown>>;

const projection = (paths: unknown) => {
  if (!Array.isArray(paths)) return {};
  const names: Record<string, string> = {};
  const expression = paths.map((path) =>
    String(path)
      .split('.')
      .map((part) => {
        const [name = '', index = ''] = part.split(/(?=\[)/);
        names[`#${name}`] = name;
        return `#${name}${index}`;
      })
      .join('.'),
  );
  return { projection: { expression: expression.join(', '), expressionNames: names } };
};

const condition = (given: unknown, extra: Plain = {}) =>
  given ? { condition: { ...conditionExpression(given as Plain), ...extra } } : {};

const filter = (given: unknown) => (given ? { filter: conditionExpression(given as Plain) } : {});

const given = (input: Plain, ...names: string[]) =>
  Object.fromEntries(
    names.flatMap((name) => (input[name] === undefined || input[name] === null ? [] : [[name, input[name]]])),
  );

/** The optional members of a request, each as an object to spread: empty when it was not asked for. */
export const requestParts = { projection, condition, filter, given };
