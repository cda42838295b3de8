export function Page(json) {
  let failure = null;
  try {
    JSON.parse(json);
  } catch (error) {
    failure = Object.assign(error, { status: 400, cause: new RangeError('inside') });
  }
  const log = { all: [failure] };
  async function show() {
    'use server';
    return [String(failure), failure instanceof SyntaxError, failure.status, failure.cause.message, log.all.includes(failure)];
  }
  return { show };
}
