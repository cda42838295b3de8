import { data } from '@/app/lib/db';
import { LikeButton } from '@/app/ui/like-button';

export const dynamic = 'force-dynamic';

export default function Page() {
  return <LikeButton initialLikes={data.likes} />;
}
