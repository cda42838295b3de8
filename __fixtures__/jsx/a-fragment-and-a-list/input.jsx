export function Page({ rows }) {
  return (
    <>
      {rows.map((row) => (
        <form key={row.id} action={async () => { 'use server'; return row.title; }} />
      ))}
    </>
  );
}
