// Each call makes a class of its own, and an instance is asked for its keys later.
export function makeForm(
  name,
  Form = class {
    [name] = async (id) => {
      'use server';
      return id;
    };
    static async save() {
      'use server';
    }
    static [`${name}All`]() {}
  },
) {
  return new Form();
}
