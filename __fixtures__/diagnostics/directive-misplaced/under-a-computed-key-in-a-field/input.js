let made = 0;

export class Forms {
  Form = class {
    static async [`save${made++}`](id) {
      'use server';
      return id;
    }
  };

  // In a body there is room for a variable.
  make = (name) =>
    class {
      static async [name](id) {
        'use server';
        return id;
      }
    };
}
