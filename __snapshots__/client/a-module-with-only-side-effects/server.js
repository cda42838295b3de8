import './polyfill';
console.assert('SECRET_side_effect');
