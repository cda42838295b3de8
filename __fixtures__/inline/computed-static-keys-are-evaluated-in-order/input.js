const key = (name) => {
  trace('key', name);
  return name;
};

export class Api {
  static [key('a')] = trace('value', 'a') ?? 1;
  static async [key('save')]() {
    'use server';
    return 'saved';
  }
  static [key('b')] = trace('value', 'b') ?? 2;
  static {
    trace('block', typeof Api.save, Api.save.name);
  }
}
