import type { OperationFacts } from '../../../shared/policy/OperationFacts.ts';
import { groupsOf } from '../contract/groupsOf.ts';
import { processingOf } from '../contract/processingOf.ts';
import { type Contract, type ContractField, readContract } from '../contract/readContract.ts';
import { shownBy } from '../contract/shownBy.ts';
import { operationTitles } from './operationTitles.ts';
import { purposeTitles } from './purposeTitles.ts';
import { roleTitles } from './roleTitles.ts';
import { tableOf } from './tableOf.ts';

const head = `# Register of processing

What article 24 of Directive 2016/680 (law of 30 July 2018) wants the controller to keep, made by \`npm run codegen\` from
what each field of the API declares (shared/schema.graphql). Not to be edited. An engineer's reading of the law: a jurist
and the zone's data-protection officer confirm it before it is used.

| | |
| --- | --- |
| Controller | the police zone; each zone has its own stores, keys, journal and accounts |
| Processor | the federal ICT service, on instruction; it cannot read a zone's content |
| Transfers | none: nothing leaves the zone but an export of the journal that the zone asks for |
| Profiling | none |
| Security | docs/security; who may do what: docs/who-may-do-what.md |

Besides the API's own activities below, dispatch centres hand in messages by a machine's account (purpose
DISPATCH_INTAKE, WPF_14, of callers, persons concerned and addresses, in the journal as COLLECT), and the platform numbers,
signs, exports and erases what the journal and the stores hold (purpose OVERSIGHT, LPD_56).
`;

/** The text of docs/register-of-processing.md. */
export const registerOfProcessing = (sdl: string): string => {
  const contract = readContract(sdl);
  const declared = contract.operations.flatMap((operation) => {
    const said = processingOf(contract, operation);
    return said ? [{ operation, said }] : [];
  });
  const sections = Object.entries(purposeTitles).map(([purpose, title]) => {
    const its = declared.filter(({ said }) => said.purpose === purpose);
    return `## ${title}\n\n${wordOf(contract, 'Purpose', purpose)}\n\n${activities(contract, its)}`;
  });
  return `${head}
${sections.join('\n')}
## How long what is kept

${retention(contract)}
## Legal bases

${legalBases(contract)}`;
};

type Declared = { readonly operation: ContractField; readonly said: OperationFacts };

const activities = (contract: Contract, declared: readonly Declared[]): string =>
  tableOf(
    [
      'Activity',
      'Legal basis',
      'Of whom',
      'Personal fields shown',
      'Recipients',
      'In the journal as',
      'Reason',
    ],
    declared.map(({ operation, said }) => [
      operationTitles[operation.name] ?? operation.name,
      said.legalBasis,
      said.categories.join(', ') || 'nobody',
      personalFields(contract, operation),
      groupsOf(operation)
        .map((role) => roleTitles[role])
        .join(', ') || 'the platform itself',
      said.audit === 'NONE' ? 'not by itself' : said.audit,
      said.reason === 'STATED' ? 'stated' : 'follows from the call',
    ]),
  );

const personalFields = (contract: Contract, operation: ContractField): string =>
  shownBy(contract, operation)
    .flatMap(({ name, fields }) => {
      const personal = fields.filter(({ directives }) =>
        ['PERSONAL', 'SPECIAL'].includes(String(directives.get('data')?.is)),
      );
      return personal.length === 0 ? [] : [`${name}: ${personal.map((field) => field.name).join(', ')}`];
    })
    .join('; ') || 'none';

const retention = (contract: Contract): string =>
  tableOf(
    ['Class', 'Period and source', 'What'],
    (contract.enums.get('RetentionClass') ?? []).map(({ name, description }) => [
      name,
      description,
      [...contract.objects.values()]
        .filter(({ directives }) => directives.get('kept')?.as === name)
        .map((type) => type.name)
        .join(', ') || 'nothing yet',
    ]),
  );

const legalBases = (contract: Contract): string =>
  tableOf(
    ['', ''],
    (contract.enums.get('LegalBasis') ?? []).map(({ name, description }) => [name, description]),
  );

const wordOf = (contract: Contract, list: string, word: string): string =>
  (contract.enums.get(list) ?? []).find(({ name }) => name === word)?.description ?? '';
