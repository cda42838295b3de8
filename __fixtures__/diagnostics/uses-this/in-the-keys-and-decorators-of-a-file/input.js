'use server';

export async function keys() {
  return Object.keys({ [typeof this]() {} });
}

export async function classes() {
  class Row {
    static [this.key]() {
      return this.fine;
    }
    [this.name] = this.fine;
    @(this.decorate) load() {}
  }
  return new Row().load();
}

export async function arrows() {
  return { [`${(() => this.inside)()}`]: 1, fine() { return this; }, ['own' + 1]() { return this; } };
}
