/** An answer's JSON with every null member left out: GraphQL says null for absent, our types say absent. */
export declare const withoutNulls: (value: unknown) => unknown;
