export const store = {
  get rows() {
    'use server';
    return [];
  },
  set 'first row'(value) {
    'use server';
  },
};
