export function Page(json) {
  let failure = null;
  try {
    JSON.parse(json);
  } catch (error) {
    failure = error;
  }
  async function show() {
    'use server';
    return failure === null ? 'none' : [failure instanceof Error, failure.name];
  }
  return { show };
}
