/**
 * The fields somebody really filled in: null, undefined and text of white space alone are taken out, so that
 * "not said" has one shape inside. GraphQL sends null, a form sends ''. Anything but a plain object is handed on
 * for the schema behind it to judge. One level deep: a nested object has its own.
 */
export const withoutBlanks = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).filter(([, field]) => !isBlank(field)))
    : value;

const isBlank = (field: unknown): boolean =>
  field === null || field === undefined || (typeof field === 'string' && field.trim() === '');
