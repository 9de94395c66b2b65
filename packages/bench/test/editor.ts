import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { consumerCode } from './consumer-code.ts';

const folder = fileURLToPath(new URL('..', import.meta.url));
const file = `${folder}peers/consumer.ts`;

/** The texts that an editor shows at a location in code. */
export interface Hover {
  /** The type, as one text. */
  readonly type: string;
  readonly documentation: string;
  /** The address behind `@see`. */
  readonly see: string | undefined;
  /** The line that "go to definition" opens, and the file's name. */
  readonly definition: string;
}

/** Code of a consumer of the built packages, as an editor with TypeScript 5.9 sees it. */
export class Editor {
  readonly #text: string;
  readonly #service: ts.LanguageService;

  /** @param lines - statements that call `goldleaf` */
  constructor(lines: readonly string[]) {
    const text = consumerCode(lines);
    const read = (name: string): string | undefined => (name === file ? text : ts.sys.readFile(name));
    this.#text = text;
    this.#service = ts.createLanguageService({
      ...ts.sys,
      useCaseSensitiveFileNames: () => true,
      getCompilationSettings: () => compilerOptions,
      getScriptFileNames: () => [file],
      getScriptVersion: () => '1',
      getScriptSnapshot: (name) => {
        const content = read(name);
        return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
      },
      getCurrentDirectory: () => folder,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: (name) => name === file || ts.sys.fileExists(name),
      readFile: read,
    });
  }

  /** Hovers over the end of a text, such as a method. */
  hover(text: string): Hover {
    const at = this.#end(text) - 1;
    const info = this.#service.getQuickInfoAtPosition(file, at);
    const see = info?.tags?.find(({ name }) => name === 'see');
    const [definition] = this.#service.getDefinitionAtPosition(file, at) ?? [];
    return {
      type: ts.displayPartsToString(info?.displayParts).replace(/\s+/g, ' '),
      documentation: ts.displayPartsToString(info?.documentation),
      see: see && ts.displayPartsToString(see.text),
      definition: definition ? lineAt(definition.fileName, definition.textSpan.start) : '',
    };
  }

  /** Lists what an editor completes after a text. */
  completions(text: string): string[] {
    const list = this.#service.getCompletionsAtPosition(file, this.#end(text), {});
    return list?.entries.map(({ name }) => name) ?? [];
  }

  /** Returns the hints that an editor shows below the messages of the compiler about a statement. */
  hints(statement: string): string[] {
    const end = this.#end(statement);
    const start = end - statement.length;
    const diagnostics = this.#service
      .getSemanticDiagnostics(file)
      .filter((diagnostic) => Number(diagnostic.start) >= start && Number(diagnostic.start) < end);
    return diagnostics
      .flatMap(({ relatedInformation = [] }) => relatedInformation)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  }

  #end(text: string): number {
    const start = this.#text.indexOf(text);
    if (start < 0) throw new Error(`The code does not contain ${text}.`);
    return start + text.length;
  }
}

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

function lineAt(name: string, position: number): string {
  const text = readFileSync(name, 'utf8');
  const start = text.lastIndexOf('\n', position) + 1;
  return `${name.split('/').at(-1)}: ${text.slice(start, text.indexOf('\n', position)).trim()}`;
}
