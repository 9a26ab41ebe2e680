import tseslint from 'typescript-eslint';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';

/** The three globals of the platform, each with the only places it may stand in (design: the house). */
const excelDoor = 'src/workbook/doors/excel*.ts';
const paneEntry = 'src/taskpane/index.tsx';
const platform = ['Excel', 'Office', 'OfficeExtension', 'CustomFunctions'];
const without = (...allowed) => [
  'error',
  ...platform
    .filter((name) => !allowed.includes(name))
    .map((name) => ({ name, message: `${name} may not be named here: see ARCHITECTURE.md, the fences.` })),
];

/** The plugin's own rules; its recommended set also turns on rules that the type checker makes needless. */
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap((config) => Object.entries(config.rules ?? {}))
    .filter(([name]) => name.startsWith('office-addins/')),
);

export default tseslint.config(
  { ignores: ['dist/', 'build/', 'coverage/', 'node_modules/'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins, 'react-hooks': reactHooks },
    rules: {
      ...officeRules,
      ...reactHooks.configs.recommended.rules,
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      eqeqeq: ['error', 'always'],
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  },
  { files: ['src/**/*.{ts,tsx}'], rules: { 'no-restricted-globals': without() } },
  { files: [excelDoor], rules: { 'no-restricted-globals': without('Excel', 'Office', 'OfficeExtension') } },
  {
    files: ['src/functions/**/*.ts'],
    rules: { 'no-restricted-globals': without('CustomFunctions', 'Office') },
  },
  { files: [paneEntry], rules: { 'no-restricted-globals': without('Office') } },
  // Numeric code walks arrays that it sized itself; a check of every element would hide the formula.
  {
    files: ['src/model/**/*.ts', 'test/model/**/*.ts', 'bench/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['cli/**', 'scripts/**', 'bench/**', 'workbench/**', 'test/**'], rules: { 'no-console': 'off' } },
  { files: ['**/*.{js,cjs}'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
