export function makeForm(table: string) {
  class Form {
    submit = async (value: string) => {
      'use server';
      return [table, value];
    };
  }
  return new Form();
}
