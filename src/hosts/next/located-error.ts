/** An error whose text says where: bundlers print the stack of a loader's error, and ours is of no use to anybody. */
export class LocatedError extends Error {
  override readonly name = 'UseServerError';
  readonly hideStack = true;

  constructor(message: string) {
    super(message);
    this.stack = message;
  }
}
