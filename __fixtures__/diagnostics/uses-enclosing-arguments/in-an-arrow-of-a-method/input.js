export const pages = {
  show() {
    return async () => {
      'use server';
      return typeof arguments;
    };
  },
};
