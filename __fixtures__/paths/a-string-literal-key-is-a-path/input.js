export function Page({ headers }) {
  async function show() {
    'use server';
    return [headers['content-type'], headers['x']['y z'], headers[`template`]];
  }
  return { show };
}
