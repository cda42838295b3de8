export function Page(message) {
  const stopped = new DOMException(message, 'AbortError');
  async function show() {
    'use server';
    return [stopped instanceof DOMException, stopped instanceof Error, stopped.name, stopped.message, stopped.code, String(stopped)];
  }
  async function whole() {
    'use server';
    return (({ name, message: text }) => [name, text])(stopped);
  }
  return { show, whole };
}
