/** As much of Storybook as a story needs. */
import './webpack-require';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import meta, * as stories from './editor.stories';

/** Renders a story, presses its button, and says what it says then. */
export async function show(name) {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  await stories[name].beforeEach();
  const place = document.createElement('div');
  const Component = meta.component;
  await act(async () => createRoot(place).render(<Component />));
  document.body.append(place);
  await act(async () => place.querySelector('button').click());
  return place.textContent;
}
