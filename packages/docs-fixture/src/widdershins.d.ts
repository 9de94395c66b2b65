declare module 'widdershins' {
  interface Options {
    language_tabs?: Record<string, string>[];
    codeSamples?: boolean;
    omitHeader?: boolean;
    [option: string]: unknown;
  }
  const widdershins: { convert(document: object, options: Options): Promise<string> };
  export default widdershins;
}
