export function Page({ id }) {
  class Row {
    static prefix = `row ${id}`;
    index = 0;
    actions(n) {
      const { index } = this;
      return {
        show: async () => {
          'use server';
          return [Row.prefix, index, n, id];
        },
      };
    }
  }
  return new Row().actions(5);
}
