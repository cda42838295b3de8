/** A file that is no valid program; says where, in the parser's own words. */
export class SourceSyntaxError extends SyntaxError {
  override readonly name = 'SourceSyntaxError';
  readonly code = 'USE_SERVER_SYNTAX';
  readonly filename: string;
  readonly loc: { readonly line: number; readonly column: number };

  constructor(message: string, filename: string, loc: { readonly line: number; readonly column: number }, cause: unknown) {
    super(message, { cause });
    this.filename = filename;
    this.loc = loc;
  }
}
