export { scenario as default } from '../../../test/random/scenario.ts';
