export function Page({ big }) {
  let count = 0;
  const label = big ? (text) => text.toUpperCase() : function small(text) {
    return text;
  };
  const counted = (count++, (text) => text + 1);
  const labels = { long: big ? () => 'long' : () => 'short', short: 's' };
  const Row = big ? class {} : /row/;
  async function save(text) {
    'use server';
    return [label(text), counted(text), labels.long(), Row];
  }
  async function fine(text) {
    'use server';
    return [labels.short, maybe?.(text)];
  }
  const maybe = big ? (text) => text : null;
  return <form action={save}>{fine}</form>;
}
