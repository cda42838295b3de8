import { rate } from 'kit';
import { add } from './actions.js';
import { maker } from './maker.js';

document.body.onclick = async () => {
  const say = await maker('a page');
  await say(await add(1, 2));
  await rate(new FormData());
};
