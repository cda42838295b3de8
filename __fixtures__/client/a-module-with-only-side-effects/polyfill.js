trace('polyfill', 'SECRET_polyfill');
