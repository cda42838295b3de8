export function Label(text) {
  return `label ${text}`;
}
