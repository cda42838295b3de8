export function Page({ max }) {
  class Limits {
    static upload = max * 2;
    static text = { length: 80 };
  }
  return {
    read: async () => {
      'use server';
      return [Limits.upload, Limits.text.length];
    },
  };
}
