import { clearGuestbook } from '@/app/actions';

export function OwnerTools() {
  return (
    <form
      aria-label="owner"
      action={async () => {
        'use server';
        await clearGuestbook();
      }}
    >
      <button className="danger">Clear the guestbook</button>
    </form>
  );
}
