export const handlers = {
  save() {
    'use server';
    return 1;
  },
  load: function () {
    'use server';
    return 2;
  },
};

export class Api {
  static list() {
    'use server';
    return [];
  }
  field = () => {
    'use server';
  };
}
