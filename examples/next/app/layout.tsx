import Link from 'next/link';
import type { ReactNode } from 'react';

export const metadata = { title: 'Server Functions' };

const pages = ['inline', 'module', 'client', 'props', 'form', 'like', 'pending', 'views', 'posts', 'tags', 'redirect', 'cookies'];

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <nav>
          {pages.map((page) => (
            <Link key={page} href={`/${page}`} prefetch={false} style={{ marginRight: '1em' }}>
              {page}
            </Link>
          ))}
        </nav>
        <main>{children}</main>
      </body>
    </html>
  );
}
