export function Icon({ href, size }) {
  return (
    <svg
      xlink:href={href}
      xlink:load={async () => {
        'use server';
        return ['load', href, size];
      }}
    >
      <svg:rect />
    </svg>
  );
}
