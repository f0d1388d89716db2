/** The part of JSON Schema's words that the schemas of SARIF and of resolute.json use; any other is an error, so that none is passed over. */
interface Schema {
  readonly [word: string]: unknown;
}

/** Where a value is not as a schema says, each as "/runs/0: why". */
export function schemaProblems(root: Schema, value: unknown): string[] {
  const definitions = root.definitions as Readonly<Record<string, Schema>>;
  const problems: string[] = [];

  const visit = (schema: Schema, at: string, item: unknown, say: (problem: string) => void): void => {
    const isObject = typeof item === 'object' && item !== null && !Array.isArray(item);
    const properties = (schema.properties ?? {}) as Readonly<Record<string, Schema>>;
    const fits = (option: Schema): boolean => {
      let isFit = true;
      visit(option, at, item, () => {
        isFit = false;
      });
      return isFit;
    };
    for (const [word, said] of Object.entries(schema)) {
      switch (word) {
        case '$schema':
        case 'id':
        case 'title':
        case 'definitions':
        case 'default':
        case '$comment':
        case 'description':
        case 'enumDescriptions':
          break;
        case 'patternProperties':
          if (!isObject) break;
          for (const [name, inner] of Object.entries(item)) {
            const like = likeName(schema, name);
            if (like) visit(like, `${at}/${name}`, inner, say);
          }
          break;
        case '$ref':
          visit(definitions[(said as string).replace('#/definitions/', '')]!, at, item, say);
          break;
        case 'type':
          if (!isOfType(said as string, item)) say(`${at}: is no ${said}`);
          break;
        case 'properties':
          if (isObject) {
            for (const [name, inner] of Object.entries(item)) {
              if (properties[name]) visit(properties[name], `${at}/${name}`, inner, say);
            }
          }
          break;
        case 'additionalProperties':
          if (!isObject) break;
          for (const [name, inner] of Object.entries(item)) {
            if (properties[name] || likeName(schema, name)) continue;
            if (said === false) say(`${at}: has ${name}`);
            else if (typeof said === 'object') visit(said as Schema, `${at}/${name}`, inner, say);
          }
          break;
        case 'required':
          for (const name of said as string[]) if (isObject && !(name in item)) say(`${at}: has no ${name}`);
          break;
        case 'items':
          if (Array.isArray(item)) {
            for (const [index, inner] of item.entries()) visit(said as Schema, `${at}/${index}`, inner, say);
          }
          break;
        case 'minItems':
          if (Array.isArray(item) && item.length < (said as number)) say(`${at}: has too few`);
          break;
        case 'uniqueItems':
          if (Array.isArray(item) && new Set(item.map(inner => JSON.stringify(inner))).size < item.length) {
            say(`${at}: has one twice`);
          }
          break;
        case 'enum':
          if (!(said as unknown[]).includes(item)) say(`${at}: is none of ${said}`);
          break;
        case 'minimum':
          if (typeof item === 'number' && item < (said as number)) say(`${at}: is less than ${said}`);
          break;
        case 'maximum':
          if (typeof item === 'number' && item > (said as number)) say(`${at}: is more than ${said}`);
          break;
        case 'pattern':
          if (typeof item === 'string' && !new RegExp(said as string).test(item)) say(`${at}: is not like ${said}`);
          break;
        case 'format':
          if (typeof item === 'string' && !formats[said as string]!.test(item)) say(`${at}: is no ${said}`);
          break;
        case 'anyOf':
          if (!(said as Schema[]).some(fits)) say(`${at}: fits nothing`);
          break;
        case 'oneOf':
          if ((said as Schema[]).filter(fits).length !== 1) say(`${at}: fits none, or several`);
          break;
        default:
          throw new Error(`a word of schemas that this does not know: ${word}`);
      }
    }
  };
  visit(root, '', value, problem => problems.push(problem));
  return problems;
}

/** What a schema says of members whose names fit a pattern. */
function likeName({ patternProperties }: Schema, name: string): Schema | undefined {
  const patterns = Object.entries((patternProperties ?? {}) as Readonly<Record<string, Schema>>);
  return patterns.find(([pattern]) => new RegExp(pattern).test(name))?.[1];
}

/** ASCII alone, and no signs that an address has to escape. */
const formats: Readonly<Record<string, RegExp>> = {
  uri: /^[a-z][a-z\d+.-]*:[!#-;=?-[\]_a-z~]*$/i,
  'uri-reference': /^[!#-;=?-[\]_a-z~]*$/i,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/,
};

function isOfType(type: string, value: unknown): boolean {
  switch (type) {
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    default:
      return typeof value === type;
  }
}
