export function Page(json) {
  try {
    JSON.parse(json);
  } catch (error) {
    return async () => {
      'use server';
      return error.name;
    };
  }
}

export function Other(json) {
  try {
    JSON.parse(json);
  } catch ({ name, constructor: { length } }) {
    return async () => {
      'use server';
      return [name, length];
    };
  }
}
