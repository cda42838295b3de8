import { data } from '@/app/lib/db';
import { ViewCount } from '@/app/ui/view-count';

export const dynamic = 'force-dynamic';

export default function Page() {
  return <ViewCount initialViews={data.views} />;
}
