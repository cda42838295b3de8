trace('set up');
