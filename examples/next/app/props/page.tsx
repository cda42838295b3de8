// A Server Function is passed down; `bind` gives it an argument that the form does not have.
import { updateItem } from '@/app/actions';
import { data } from '@/app/lib/db';
import { ItemForm } from '@/app/ui/item-form';

export const dynamic = 'force-dynamic';

export default function Page() {
  return Object.entries(data.items).map(([id, name]) => <ItemForm key={`${id} ${name}`} name={name} updateItemAction={updateItem.bind(null, id)} />);
}
