import { clearGuestbook, undoClear } from '@/app/actions';
import { countCleared } from '@/lib/store';

export function OwnerTools() {
  const cleared = countCleared();
  return (
    <form
      aria-label="owner"
      action={async () => {
        'use server';
        await clearGuestbook();
      }}
    >
      <button className="danger">Clear the guestbook</button>
      {cleared > 0 && (
        <button
          formAction={async () => {
            'use server';
            await undoClear();
          }}
        >
          Bring {cleared === 1 ? 'the entry' : `${cleared} entries`} back
        </button>
      )}
    </form>
  );
}
