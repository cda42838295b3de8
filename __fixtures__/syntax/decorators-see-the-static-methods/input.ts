const seen: { (...args: unknown[]): unknown }[] = [];
const last = <T>(list: T[]) => list.at(-1);

function register(value: any) {
  seen.push(value.save, value.load);
  trace('class', value.save.name, value.load.name, value.save.length, Object.getOwnPropertyNames(value).filter((name) => name !== 'prototype'));
}

function started(_: unknown, context: { addInitializer(initialize: () => void): void }) {
  context.addInitializer(function (this: any) {
    seen.push(this.save);
    trace('started', this.save.name, typeof this.save.$$id === typeof this.load.$$id);
  });
}

function withTag(value: any) {
  return class extends value {
    static tag = 'tagged';
  } as any;
}

const key = 'load';

@register
export class Api {
  static async save(x: unknown) {
    'use server';
    return ['saved', x];
  }
  static async [key]() {
    'use server';
    return Api.table;
  }
  static table = last(seen) === this.load && 'posts';
}

export function makeApi(id: unknown) {
  @register
  class Bound {
    static async save(x: unknown) {
      'use server';
      return ['saved', x, id];
    }
    static async load() {
      'use server';
      return id;
    }
  }
  return Bound;
}

export class Started {
  static async save() {
    'use server';
    return 'saved';
  }
  static async load() {
    'use server';
    return 'loaded';
  }
  @started
  static other() {}
}

export const Tagged: any = @withTag class {
  static async save() {
    'use server';
    return 'saved';
  }
};

@register
export class Replaced {
  static async load() {
    'use server';
    return 'first';
  }
  static async save() {
    'use server';
    return 'saved';
  }
  static [key]() {
    return 'second';
  }
}

export { seen };
