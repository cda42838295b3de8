function logged(value: Function, context: { kind: string; name: string | symbol | undefined }) {
  trace(context.kind, context.name);
}

function field(_: undefined, context: { name: string | symbol }) {
  trace('field', context.name);
}

@logged
export class Api {
  @field static table = 'posts';

  static async list() {
    'use server';
    return Api.table;
  }

  @logged
  describe() {
    return 'api';
  }
}
