'use server';

function setter(field: string) {
  return async function set(value: string) {
    'use server';
    return `${field}=${value}`;
  };
}

export const setTitle = setter('title');
export const setBody = setter('body');
