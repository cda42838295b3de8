export function Page({ id, given }) {
  return (
    <form
      action={async () => {
        'use server';
        return id;
      }}
      {...given}
      onReset={trace('evaluated last') ?? null}
    />
  );
}
