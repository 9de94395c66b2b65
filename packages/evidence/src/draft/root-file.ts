import { parse } from 'yaml';

/** `openapi.yaml`, which names the file of each path. It is changed line by line, so that its comments stay. */
export class RootFile {
  #text: string;
  readonly #files: Map<string, string>;

  constructor(text: string) {
    this.#text = text;
    const { paths } = parse(text) as { paths: Record<string, { $ref: string }> };
    this.#files = new Map(Object.entries(paths).map(([path, { $ref: file }]) => [path, file]));
  }

  get text(): string {
    return this.#text;
  }

  /** Returns the file of a path, relative to `openapi.yaml`. */
  fileOf(path: string): string | undefined {
    return this.#files.get(path);
  }

  /** Lists a path after the others of its folder. */
  addPath(path: string, file: string): void {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const last =
      Math.max(this.#text.lastIndexOf(`$ref: ${folder}`), 0) || this.#text.lastIndexOf('$ref: paths/');
    this.#insertAfterLine(last, `  ${keyText(path)}:\n    $ref: ${file}`);
    this.#files.set(path, file);
  }

  /** Lists a schema, and takes its name from the list of those that were not read. */
  addSchema(name: string): void {
    const last = this.#text.lastIndexOf('$ref: components/schemas/');
    this.#insertAfterLine(last, `    ${name}:\n      $ref: components/schemas/${name}.yaml`);
    this.#text = this.#text.replace(new RegExp(`^  - ${name}\\n`, 'm'), '');
    this.#text = this.#text.replace(/\n(?:#[^\n]*\n)?x-unread-schemas:\n(?! {2}- )/, '\n');
  }

  #insertAfterLine(offset: number, lines: string): void {
    const end = this.#text.indexOf('\n', offset);
    this.#text = `${this.#text.slice(0, end)}\n${lines}${this.#text.slice(end)}`;
  }
}

function keyText(path: string): string {
  return /^[\w/{}.-]+$/.test(path) ? path : JSON.stringify(path);
}
