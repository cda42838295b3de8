const key = 'save';
const other = 'load';

export class Methods {
  static async save() {
    'use server';
    return 'Server Function';
  }
  static [key]() {
    return 'method';
  }
  static async load() {
    'use server';
    return 'still here';
  }
  static [other + 'More']() {
    return 'more';
  }
}

export class Accessors {
  static async save() {
    'use server';
    return 'Server Function';
  }
  static async load() {
    'use server';
    return 'Server Function';
  }
  static get [key]() {
    return 'getter';
  }
  static set [other](value) {}
}

export class Generators {
  static async save() {
    'use server';
    return 'Server Function';
  }
  static *[key]() {
    yield 'generator';
  }
}

export class Computed {
  static async [key]() {
    'use server';
    return 'first';
  }
  static async [other]() {
    'use server';
    return 'kept';
  }
  static save() {
    return 'method';
  }
}

export class Both {
  static async [key]() {
    'use server';
    return 'first';
  }
  static async [key]() {
    'use server';
    return 'second';
  }
  static async [other]() {
    'use server';
    return 'first';
  }
  static async load() {
    'use server';
    return 'second';
  }
}

export const make = (name) =>
  class {
    static async save() {
      'use server';
      return name;
    }
    static [name]() {
      return 'method';
    }
  };
