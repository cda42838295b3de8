export { erase } from './both';
