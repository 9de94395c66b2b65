import type { DescribedOperation } from './described-operation.ts';
import { docText, literal, propertyKey } from './source-text.ts';

/**
 * Returns the source text of `operation-interfaces.ts`: one named interface per operation and one for its options, and the operations by
 * path and method. Editors show the comments on hover.
 */
export function renderOperationInterfaces(operations: readonly DescribedOperation[]): string {
  const names = nameOperations(operations);
  const interfaces = [...names].map(([operation, name]) => renderInterfaces(operation, name));
  const paths = [...new Set(operations.map(({ path }) => path))];
  const methodsOf = (path: string) => [...names].filter(([operation]) => operation.path === path);
  const rows = paths.map((path) => {
    const methods = methodsOf(path).map(([operation, name]) => {
      const key = propertyKey(operation.method);
      return `${renderDoc(documentation(operation), '    ')}    readonly ${key}: ${name};\n`;
    });
    return `  readonly ${literal(path)}: {\n${methods.join('')}  };\n`;
  });
  const optionRows = paths.map((path) => {
    const methods = methodsOf(path).map(
      ([{ method }, name]) => `readonly ${propertyKey(method)}: ${optionsOf(name)}`,
    );
    return `  readonly ${literal(path)}: { ${methods.join('; ')} };\n`;
  });
  return `import type { OperationOptions } from '../operation-options.ts';
import type { operations } from './paths.ts';

type Described<Id extends keyof operations> = operations[Id];

${interfaces.join('\n')}
/** All operations, by path and method. */
export interface OperationsByPath {
${rows.join('')}}

/** The parameters and body of all operations, by path and method. */
export interface OptionsByPath {
${optionRows.join('')}}
`;
}

/** Names operations by method and path, such as \`GetCustomerCustomerIdItems\`. */
export function nameOperations(
  operations: readonly DescribedOperation[],
): ReadonlyMap<DescribedOperation, string> {
  const used = new Set<string>();
  const names = new Map<DescribedOperation, string>();
  for (const operation of operations) {
    const words = `${operation.method.toLowerCase()}/${operation.path}`.split(/[^A-Za-z0-9]+/);
    const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
    const unique = numbered(name, (candidate) => used.has(candidate) || used.has(optionsOf(candidate)));
    used.add(unique).add(optionsOf(unique));
    names.set(operation, unique);
  }
  return names;
}

/** Two paths may differ only by a character that no name has. */
function numbered(name: string, isUsed: (name: string) => boolean): string {
  let [candidate, number] = [name, 1];
  while (isUsed(candidate)) candidate = `${name}_${++number}`;
  return candidate;
}

function optionsOf(name: string): string {
  return `${name}Options`;
}

function renderInterfaces(operation: DescribedOperation, name: string): string {
  const described = `Described<${literal(operation.operationId)}>`;
  const options = [
    `The parameters and body of \`${operation.method} ${docText(operation.path)}\`.`,
    ...see(operation),
  ];
  return `${renderDoc(documentation(operation))}export interface ${name} extends ${described} {}

${renderDoc(options)}export interface ${optionsOf(name)} extends OperationOptions<${described}> {}
`;
}

/** Returns the paragraphs of an operation's comment. */
function documentation(operation: DescribedOperation): string[] {
  return [
    docText(operation.summary),
    `\`${operation.method} ${docText(operation.path)}\`. Evidence: ${docText(operation['x-evidence'])}.`,
    ...see(operation),
  ];
}

function see({ externalDocs }: DescribedOperation): string[] {
  const url = externalDocs && URL.parse(externalDocs.url);
  return url ? [`@see ${docText(url.href)}`] : [];
}

function renderDoc(paragraphs: readonly string[], indent = ''): string {
  return `${indent}/**\n${paragraphs.map((text) => `${indent} * ${text}\n`).join(`${indent} *\n`)}${indent} */\n`;
}
