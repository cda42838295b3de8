import type { ReactNode } from 'react';

export default async function Layout({ children }: { readonly children: ReactNode }) {
  return <main>{children}</main>;
}

export const getConfig = async () => ({ render: 'dynamic' }) as const;
