/** The parameters and the body of a call. Each may be left out if it requires nothing. */
export type OperationOptions<Operation> = ParametersOption<Operation> & BodyOption<Operation>;

type ParametersOption<Operation> = Operation extends { parameters: infer Parameters }
  ? Record<never, never> extends Parameters
    ? { readonly params?: Input<Parameters> | undefined }
    : { readonly params: Input<Parameters> }
  : unknown;

type BodyOption<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { readonly body: Body<Content> }
  : Operation extends { requestBody?: { content: infer Content } }
    ? { readonly body?: Body<Content> | undefined }
    : unknown;

/** A multipart body may also be a `FormData`. */
type Body<Content> =
  | Input<Content[keyof Content]>
  | ('multipart/form-data' extends keyof Content ? FormData : never);

/** Accepts a documented value. Arrays may be readonly. Optional parts may be undefined, and are then left out. */
type Input<Value> = unknown extends Value
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly Input<Item>[]
    : Value extends Blob
      ? Value
      : Value extends object
        ? { readonly [Key in keyof Value]: Input<Value[Key]> | UndefinedIfOptional<Value, Key> }
        : Value;

type UndefinedIfOptional<Value, Key extends keyof Value> =
  Record<never, never> extends Pick<Value, Key> ? undefined : never;
