import { testBoundArgs } from './bound-args-suite.ts';

await testBoundArgs('webpack');
