export function Page({ id }) {
  async function build() {
    'use server';
    function Old() {
      this.made = new.target === Old;
      this.id = id;
    }
    class Base {
      static kind = 'base';
      name() {
        return `base ${id}`;
      }
    }
    class Derived extends Base {
      constructor() {
        super();
        this.kind = super.name();
      }
      static show() {
        return super.kind + (() => this.kind)();
      }
    }
    const object = {
      __proto__: { greet: () => 'proto' },
      greet() {
        return super.greet() + typeof this;
      },
    };
    return [new Old().made, new Old().id, new Derived().kind, Derived.show(), object.greet()];
  }
  return { build };
}
