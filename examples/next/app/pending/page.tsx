import { CreateButton } from '@/app/ui/create-button';

export default function Page() {
  return <CreateButton />;
}
