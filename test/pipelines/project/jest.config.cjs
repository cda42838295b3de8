module.exports = {
  rootDir: __dirname,
  testMatch: ['<rootDir>/src/**/*.spec.tsx'],
  testEnvironment: '@happy-dom/jest-environment',
  transform: { '\\.[jt]sx?$': ['babel-jest', { configFile: `${__dirname}/babel.config.cjs` }] },
  moduleNameMapper: {
    '^babel-plugin-use-server/runtime/client$': '<rootDir>/src/server-functions.ts',
    '^babel-plugin-use-server/runtime/client-imports$': '<rootDir>/../../../dist/runtime/client-imports.js',
    '^@/(.*)$': '<rootDir>/src/$1',
  },
  // The package has ES modules alone.
  transformIgnorePatterns: ['/node_modules/(?!babel-plugin-use-server/)'],
};
