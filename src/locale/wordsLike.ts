/** The words about functions in a second language: the same functions with the same arguments as in the first. */
export type WordsLike<First extends Readonly<Record<string, { readonly parameters: object }>>> = {
  readonly [Id in keyof First]: {
    readonly description: string;
    readonly result: string;
    readonly parameters: { readonly [Key in keyof First[Id]['parameters']]: string };
  };
};
