export function Page({ id }) {
  const footer = <footer data-id={id} />;
  return (
    <section footer=<button formAction={async () => { 'use server'; return ['in an element', id]; }} />>
      {footer}
      {/* 'use server' */}
      text 'use server' text
    </section>
  );
}
