/** As much of JSON Schema (draft 2020-12) as our published schemas use. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** The paths at which a value is not as the schema has it. */
export function departures(
  value: unknown,
  schema: JsonSchema,
  root: JsonSchema = schema,
  path = '',
): string[] {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.replace('#/$defs/', '');
    const target = root.$defs?.[name];
    if (!target) throw new Error(`The schema has no ${schema.$ref}`);
    return departures(value, target, root, path);
  }
  if (schema.anyOf) {
    const fits = schema.anyOf.some((one) => departures(value, one, root, path).length === 0);
    return fits ? [] : [path];
  }
  if (schema.const !== undefined && value !== schema.const) return [path];
  if (schema.enum && !schema.enum.includes(value)) return [path];
  if (schema.type !== undefined && !isOfType(value, schema.type)) return [path];
  return [...withinBounds(value, schema, path), ...inside(value, schema, root, path)];
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

function withinBounds(value: unknown, schema: JsonSchema, path: string): string[] {
  const between = (size: number, least = 0, most = Number.POSITIVE_INFINITY) =>
    size >= least && size <= most ? [] : [path];
  if (typeof value === 'number') {
    return between(value, schema.minimum ?? Number.NEGATIVE_INFINITY, schema.maximum);
  }
  if (Array.isArray(value)) return between(value.length, schema.minItems, schema.maxItems);
  if (typeof value !== 'string') return [];
  const fits = schema.pattern === undefined || new RegExp(schema.pattern).test(value);
  return [...(fits ? [] : [path]), ...between(value.length, schema.minLength, schema.maxLength)];
}

function inside(value: unknown, schema: JsonSchema, root: JsonSchema, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    const { items } = schema;
    return items ? value.flatMap((one, i) => departures(one, items, root, `${path}[${i}]`)) : [];
  }
  const missing = (schema.required ?? [])
    .filter((name) => !Object.hasOwn(value, name))
    .map((name) => `${path}.${name}`);
  const found = Object.entries(schema.properties ?? {})
    .filter(([name]) => Object.hasOwn(value, name))
    .flatMap(([name, one]) => departures(Reflect.get(value, name), one, root, `${path}.${name}`));
  return [...missing, ...found];
}
