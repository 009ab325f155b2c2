/**
 * The walls of the house (docs: architecture, "Layout"). `node_modules` is anchored in every pattern:
 * an unanchored `dist` would also drop node_modules/<x>/dist and blind the SDK rule.
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'shared-imports-nothing-outward',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(functions|web|infra|test)/' },
    },
    {
      name: 'shared-is-pure',
      comment: 'No AWS, no file system, no network: shared code runs on the server and in the browser.',
      severity: 'error',
      from: { path: '^shared/', pathNot: '\\.test\\.ts$' },
      to: {
        path: '^node_modules/(@aws-sdk|@middy|@smithy|ws)/|^(node:)?(fs|http|net|crypto|child_process)(/|$)',
      },
    },
    {
      name: 'web-imports-only-shared',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(functions|infra|test)/' },
    },
    {
      name: 'functions-know-neither-infra-nor-web',
      severity: 'error',
      from: { path: '^functions/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(infra|web|test)/' },
    },
    {
      name: 'sdk-only-in-adapters',
      severity: 'error',
      from: {
        path: '^(functions|shared|web|infra)/',
        pathNot: '^(functions/adapters|infra/local|infra/tools)/|\\.test\\.ts$',
      },
      to: { path: '^node_modules/(@aws-sdk|@smithy|@aws-crypto)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'capabilities-meet-in-shared',
      comment:
        'A use case does not call another capability’s use case; they meet in shared types or the journal.',
      severity: 'error',
      from: { path: '^functions/(incident|dispatch|feed|platform|directory)/' },
      to: {
        path: '^functions/(incident|dispatch|feed|platform|directory|graphql|intake|sequencer|pre-token)/',
        pathNot: '^functions/$1/',
      },
    },
    {
      name: 'adapters-know-no-use-case',
      comment:
        'Ports are types beside the use case that needs them; an adapter imports the type and nothing that runs.',
      severity: 'error',
      from: { path: '^functions/adapters/' },
      to: { path: '^functions/', pathNot: '^functions/adapters/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'gateway-knows-no-police',
      comment: 'The AppSync gateway could serve any AppSync application (architecture.md).',
      severity: 'error',
      from: { path: '^infra/local/gateway/' },
      to: {
        path: '^(shared|functions|web|test|infra/(?!local/gateway/))',
        pathNot: '^shared/kernel/|^infra/local/supervise/exitWithParent',
      },
    },
    {
      name: 'no-test-in-product',
      severity: 'error',
      from: { path: '^(shared|functions|web|infra)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^test/|\\.test\\.tsx?$|^node_modules/(vitest|fast-check|playwright-core)/' },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: { pathNot: '^web/' },
      to: { couldNotResolve: true, pathNot: '^@aws-appsync/utils' },
    },
    {
      name: 'no-dev-dependency-in-product',
      severity: 'error',
      from: { path: '^(shared|functions|web/src)/', pathNot: '\\.test\\.tsx?$|^functions/resolvers/' },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: '^node_modules/(@types|vite)/',
      },
    },
  ],
  options: {
    doNotFollow: { path: '^node_modules/' },
    exclude: { path: '^(dist|\\.cache|\\.local|coverage|cdk\\.out|web/dist)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'require', 'types'],
    },
  },
};
