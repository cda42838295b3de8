import { callAsBrowser, renderBound } from 'babel-plugin-use-server/testing';
import { LikeButton } from './like-button';
import { Page } from './page';
import { render } from './render';

it('renders a Server Component whose function a Client Component calls', async () => {
  const page = await render(await renderBound(<Page id="home" />, { client: [LikeButton] }));
  await page.click('Like');
  expect(page.text('button')).toBe('home has 2 likes');
});

it('calls what is bound, with its captures, over and over', async () => {
  const { like } = (await Page({ id: 'bound' })).props;
  expect(await callAsBrowser(like.bind(null, 3))).toBe('bound has 3 likes');
  expect(await callAsBrowser(like, 4)).toBe('bound has 7 likes');
});

it('says what is no Server Function', async () => {
  await expect(callAsBrowser(async () => 'nothing')).rejects.toThrow('is no Server Function');
});
