export function Page({ names }) {
  const forms = [];
  for (
    let i = 0;
    i < names.length;
    forms.push(
      new (class {
        [names[i]] = async () => {
          'use server';
        };
      })(),
    ),
      i++
  ) {
    forms.push(
      new (class {
        [names[i]] = async () => {
          'use server';
        };
      })(),
    );
  }
  return forms;
}
