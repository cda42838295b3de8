export function Page({ id }: { id: number }) {
  return <button formAction={async (data: string) => { 'use server'; return [id, data]; }}>Save</button>;
}
