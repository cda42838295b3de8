export function Page({ id }) {
  return (
    <custom-element
      on-save={async () => {
        'use server';
        return ['save', id];
      }}
      data-id={id}
    />
  );
}
