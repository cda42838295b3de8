export function Page({ id }) {
  const text = `${typeof (async () => { 'use server'; return id; })}`;
  const list = [...[async () => { 'use server'; return ['spread', id]; }]];
  const chosen = id && async function () { 'use server'; return ['and', id]; } || null;
  const awaited = (async () => { 'use server'; return ['called', id]; })();
  return { text, first: list[0], chosen, awaited };
}
