export function Button({ id }) {
  return (
    <button
      formAction={async () => {
        'use server';
        return id;
      }}
    />
  );
}
