import { Page, stays } from './input.tsx';
import { seen } from './seen.ts';

const page = Page({ id: 1 });
seen.push(page, page.save.name, page.k.name, page.save('early'), page.again('early'), page.plain(), stays());
