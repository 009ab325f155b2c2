import appsync from '@aws-appsync/eslint-plugin';
import parser from '@typescript-eslint/parser';

/** Only for the APPSYNC_JS files, whose run time knows a part of the language; Biome looks after all the rest. */
export default [
  {
    ...appsync.configs.recommended,
    files: ['functions/resolvers/*.ts'],
    languageOptions: {
      parser,
      parserOptions: { project: 'functions/resolvers/tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    plugins: { '@aws-appsync': appsync },
  },
];
