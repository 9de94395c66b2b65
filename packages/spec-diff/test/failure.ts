// Compares the generated types of two descriptions. `slow/generated-types.slow.ts` compiles it with them.

type KeysOf<T> = T extends unknown ? keyof T : never;
type ValueOf<T, K> = T extends unknown ? (K extends keyof T ? NonNullable<T[K]> : never) : never;
type Items<T> = T extends readonly (infer Item)[] ? Item : never;

/** Whether each property that code may name in the old type exists in the new one. */
type Names<Old, New> = [Old] extends [never]
  ? true
  : unknown extends Old
    ? true
    : unknown extends New
      ? true
      : Old extends Blob
        ? true
        : Old extends readonly (infer Item)[]
          ? Names<Item, Items<New>>
          : Old extends object
            ? NamesOfObject<Old, Extract<New, object>>
            : true;
type NamesOfObject<Old extends object, New> =
  keyof Old extends KeysOf<New>
    ? { [K in keyof Old]-?: Names<NonNullable<Old[K]>, ValueOf<New, K>> }[keyof Old]
    : 'a property is gone';

type Sends<Old, New> = [Old] extends [New] ? Names<Old, New> : 'the old value is not assignable';
type Reads<Old, New> = [New] extends [Old] ? Names<Old, New> : 'the new value is not assignable';
type Field<T, K extends PropertyKey> = ValueOf<T, K>;
type SameKeys<Old, New> = [keyof Old] extends [keyof New] ? true : 'a name is gone';
type SendsContent<Old, New> = { [M in keyof Old]: Sends<Old[M], Field<New, M>> }[keyof Old];
type ReadsContent<Old, New> = { [M in keyof Old]: Reads<Old[M], Field<New, M>> }[keyof Old];
type ReadsResponses<Old, New> = {
  [S in keyof Old]: ReadsContent<Field<Old[S], 'content'>, Field<Field<New, S>, 'content'>>;
}[keyof Old];

type Operation<Old, New> =
  | Sends<Field<Old, 'parameters'>, Field<New, 'parameters'>>
  | SendsContent<Field<Field<Old, 'requestBody'>, 'content'>, Field<Field<New, 'requestBody'>, 'content'>>
  | SameKeys<Field<Old, 'responses'>, Field<New, 'responses'>>
  | ReadsResponses<Field<Old, 'responses'>, Field<New, 'responses'>>;
type Operations<Old, New> = {
  [Id in keyof Old]: Id extends keyof New ? Operation<Old[Id], New[Id]> : 'an operation is gone';
}[keyof Old];
type Components<Old, New> = {
  [Kind in keyof Old]: [Old[Kind]] extends [never] ? true : SameKeys<Old[Kind], Field<New, Kind>>;
}[keyof Old];
export interface Description {
  readonly operations: object;
  readonly components: object;
}
type Compatible<Old extends Description, New extends Description> =
  | Operations<Old['operations'], New['operations']>
  | Components<Old['components'], New['components']>;
/** The parts of code for the old types that no longer compile. `never` if all of it compiles. */
export type Failure<Old extends Description, New extends Description> = Exclude<Compatible<Old, New>, true>;
