export function Page({ list }) {
  const forms = [];
  for (const {
    Form = class {
      [`save${forms.length}`] = async () => {
        'use server';
      };
    },
  } of list)
    forms.push(new Form());
  return forms;
}
