/** JSON Schema validator of one report, compiled ahead. */
declare const validate: {
  (value: unknown): boolean;
  errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
};
export default validate;
