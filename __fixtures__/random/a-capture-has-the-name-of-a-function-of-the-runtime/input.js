export const Page = () => {
  const make = (
    bindCaptures,
    fn = async function b() {
      'use server';
      async function c(b = [e]) {
        'use server';
        let e = async function f({ k: g = c.name } = {}) {
          'use server';
          return [g, typeof b, bindCaptures];
        };
        return e();
      }
      var e = async () => {
        'use server';
        return typeof b;
      };
      return [await c('here'), await c(), c];
    },
  ) => fn;
  return make('captured');
};
