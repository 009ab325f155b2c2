import { type AttributeValue, toDynamoDB } from './attributeValue.ts';

export interface Expression {
  readonly expression: string;
  readonly expressionNames: Readonly<Record<string, string>>;
  readonly expressionValues: Readonly<Record<string, AttributeValue>>;
}

const comparators: Record<string, string> = { eq: '=', ne: '<>', lt: '<', le: '<=', gt: '>', ge: '>=' };

const types: Record<string, string> = {
  _null: 'NULL',
  string: 'S',
  stringSet: 'SS',
  number: 'N',
  numberSet: 'NS',
  binary: 'B',
  binarySet: 'BS',
  boolean: 'BOOL',
  list: 'L',
  map: 'M',
};

type Filter = Readonly<Record<string, unknown>>;

/**
 * A condition or filter object of AppSync (`{age: {gt: 3}, or: [...]}`) as a DynamoDB expression.
 * Members of one object are joined by AND. @throws on an operator that does not exist
 */
export function conditionExpression(filter: Filter): Expression {
  const names: Record<string, string> = {};
  const values: Record<string, AttributeValue> = {};
  const placeholder = (base: string, value: unknown): string => {
    let name = `:${base}`;
    for (let n = 1; Object.hasOwn(values, name); n++) name = `:${base}_${n}`;
    values[name] = toDynamoDB(value);
    return name;
  };
  const rule = (field: string, operator: string, operand: unknown): string => {
    const path = field.split('.').map((part) => {
      names[`#${part}`] = part;
      return `#${part}`;
    });
    const at = path.join('.');
    const base = `${field.replace(/\W/g, '_')}_${operator}`;
    const list = (): string[] =>
      (Array.isArray(operand) ? operand : [operand]).map((value) => placeholder(base, value));
    if (comparators[operator]) return `(${at} ${comparators[operator]} ${placeholder(base, operand)})`;
    switch (operator) {
      case 'attributeExists':
        return `(${operand ? 'attribute_exists' : 'attribute_not_exists'}(${at}))`;
      case 'attributeType':
        return `(attribute_type(${at},${placeholder(base, types[String(operand)] ?? operand)}))`;
      case 'contains':
        return `(contains(${at},${placeholder(base, operand)}))`;
      case 'notContains':
        return `(NOT contains(${at},${placeholder(base, operand)}))`;
      case 'beginsWith':
        return `(begins_with(${at},${placeholder(base, operand)}))`;
      case 'between':
        return `(${at} BETWEEN ${list().join(' AND ')})`;
      case 'in':
        return `(${at} IN (${list().join(', ')}))`;
      default:
        throw new Error(`No condition operator ${operator}`);
    }
  };
  const all = (object: Filter): string => {
    const terms: string[] = [];
    for (const [key, value] of Object.entries(object)) {
      if (value === null || value === undefined) continue;
      const many = (Array.isArray(value) ? value : [value]) as Filter[];
      if (key === 'and' || key === 'or')
        terms.push(`(${many.map(all).join(key === 'and' ? ' AND ' : ' OR ')})`);
      else if (key === 'not') terms.push(`(NOT ${all(value as Filter)})`);
      else for (const [operator, operand] of Object.entries(value)) terms.push(rule(key, operator, operand));
    }
    return terms.length === 1 ? (terms[0] ?? '') : `(${terms.join(' AND ')})`;
  };
  return { expression: all(filter), expressionNames: names, expressionValues: values };
}
