export function Label({ text }: { text: string }) {
  return <b>{text}</b>;
}
