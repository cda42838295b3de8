import { EditableMessage } from '@/components/editable-message';
import { LikeButton } from '@/components/like-button';
import { requireAuthor, type Visitor } from '@/lib/session';
import { editEntry, type Entry, findEntry, likeEntry, removeEntry, togglePin } from '@/lib/store';

interface EntryListProps {
  readonly entries: readonly Entry[];
  readonly visitor: Visitor;
}

export function EntryList({ entries, visitor }: EntryListProps) {
  const mayChange = (entry: Entry) => visitor.role === 'owner' || visitor.name === entry.author;

  if (entries.length === 0) return <p className="empty">Nobody has written anything yet.</p>;
  return (
    <ul className="entries">
      {entries.map((entry) => {
        // Declared anew for each row; each reference carries the id of its own row.
        async function like() {
          'use server';
          return likeEntry(entry.id).likes;
        }

        async function edit(message: string) {
          'use server';
          requireAuthor(findEntry(entry.id).author);
          return editEntry(entry.id, message.trim()).message;
        }

        const remove = async () => {
          'use server';
          requireAuthor(findEntry(entry.id).author);
          removeEntry(entry.id);
        };

        return (
          <li key={entry.id} data-entry={entry.id}>
            <header>
              <span className="face" data-name={entry.author} aria-hidden="true">
                {entry.author[0]}
              </span>
              <strong>{entry.author}</strong>
              {entry.pinned && <span className="pinned">pinned</span>}
              <LikeButton likes={entry.likes} like={like} />
            </header>
            {mayChange(entry) ? <EditableMessage message={entry.message} save={edit} /> : <p>{entry.message}</p>}
            {mayChange(entry) && (
              <form
                aria-label={`entry ${entry.id}`}
                action={async () => {
                  'use server';
                  requireAuthor(findEntry(entry.id).author);
                  togglePin(entry.id);
                }}
              >
                <button>{entry.pinned ? 'Unpin' : 'Pin'}</button>
                <button className="danger" formAction={remove}>
                  Delete
                </button>
              </form>
            )}
          </li>
        );
      })}
    </ul>
  );
}
