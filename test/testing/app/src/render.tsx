/** What a testing library does, as far as these tests need it. */
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

export async function render(element: ReactNode) {
  const place = document.createElement('div');
  document.body.append(place);
  await act(async () => createRoot(place).render(element));
  return {
    text: (selector: string) => place.querySelector(selector)?.textContent ?? null,
    async click(label: string) {
      const button = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === label);
      await act(async () => button?.click());
      await act(async () => new Promise((resolve) => setTimeout(resolve, 50)));
    },
  };
}
