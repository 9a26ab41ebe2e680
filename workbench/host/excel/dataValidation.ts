import { isErrorValue } from '../engine/engine';
import { fault } from '../protocol/hostFault';
import type { HostObject } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { requireWritable, shownValue } from './cellWriting';
import { DeclaredObject } from './declared';
import type { Members, Property } from './declared';
import type { Place } from './references';
import type { WorkbookState } from './state';

interface ValidationSelf extends Place {
  readonly state: WorkbookState;
}

const typeByRule: Readonly<Record<string, string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

const isRecord = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function ruleOf(self: ValidationSelf): Json {
  return self.sheet.formats.common(self.block, 'DataValidation/Rule', {});
}

function ruleKind(rule: Json): string | null {
  if (!isRecord(rule)) return null;
  return Object.keys(typeByRule).find((kind) => isRecord(rule[kind] ?? null)) ?? null;
}

const laid = (path: string, absent: Json): Property<ValidationSelf> => ({
  get: ({ sheet, block }) => sheet.formats.common(block, path, absent),
  set: ({ sheet, block }, value) => {
    requireWritable(sheet, block);
    sheet.formats.lay(block, path, value);
  },
});

/**
 * Whether all cells keep the rule: worked out for lists that are written out and for numbers between constants.
 * Null, which Excel uses for "some do", where it cannot be told.
 */
function isValid(self: ValidationSelf): boolean | null {
  const rule = ruleOf(self);
  const kind = ruleKind(rule);
  if (kind === null || !isRecord(rule)) return rule === null ? null : true;
  const detail = rule[kind] ?? null;
  if (!isRecord(detail)) return null;
  const values = self.state.engine
    .read(self.sheet.name, self.block)
    .flat()
    .map((cell) => cell.value);
  const checks = values
    .filter((value) => value !== null)
    .map((value) => {
      if (isErrorValue(value)) return false;
      const source = detail['source'];
      if (kind === 'list') {
        return typeof source === 'string' && !source.startsWith('=')
          ? source
              .split(',')
              .map((choice) => choice.trim())
              .includes(String(shownValue(value)))
          : null;
      }
      return kind === 'wholeNumber' || kind === 'decimal' ? keepsNumberRule(value, kind, detail) : null;
    });
  if (checks.includes(null)) return null;
  const kept = checks.filter((check) => check === true).length;
  return kept === checks.length ? true : kept === 0 ? false : null;
}

function keepsNumberRule(
  value: unknown,
  kind: string,
  detail: { readonly [key: string]: Json },
): boolean | null {
  const [first, second] = [Number(detail['formula1']), Number(detail['formula2'])];
  if (typeof value !== 'number' || (kind === 'wholeNumber' && !Number.isInteger(value))) return false;
  switch (detail['operator']) {
    case 'Between':
      return Number.isFinite(first) && Number.isFinite(second) ? value >= first && value <= second : null;
    case 'GreaterThan':
      return Number.isFinite(first) ? value > first : null;
    case 'GreaterThanOrEqualTo':
      return Number.isFinite(first) ? value >= first : null;
    case 'LessThan':
      return Number.isFinite(first) ? value < first : null;
    case 'LessThanOrEqualTo':
      return Number.isFinite(first) ? value <= first : null;
    default:
      return null;
  }
}

const members: Members<ValidationSelf> = {
  properties: {
    Rule: {
      get: ruleOf,
      set: (self, value) => {
        requireWritable(self.sheet, self.block);
        if (ruleKind(value) === null) throw fault('InvalidArgument');
        self.sheet.formats.lay(self.block, 'DataValidation/Rule', value);
        self.state.engine.showFormat(self.sheet.name, self.block, 'DataValidation/Rule', value);
      },
    },
    Type: {
      get: (self) => {
        const rule = ruleOf(self);
        if (rule === null) return 'MixedCriteria';
        const kind = ruleKind(rule);
        return kind === null ? 'None' : (typeByRule[kind] ?? 'None');
      },
    },
    ErrorAlert: laid('DataValidation/ErrorAlert', { message: '', showAlert: true, style: 'Stop', title: '' }),
    Prompt: laid('DataValidation/Prompt', { message: '', showPrompt: true, title: '' }),
    IgnoreBlanks: laid('DataValidation/IgnoreBlanks', true),
    Valid: { get: isValid },
  },
  methods: {
    Clear: ({ state, sheet, block }) => {
      requireWritable(sheet, block);
      sheet.formats.clear(block, 'DataValidation/');
      state.engine.showFormat(sheet.name, block, 'DataValidation/Rule', null);
      return null;
    },
  },
};

export function dataValidationOf(state: WorkbookState, place: Place): HostObject {
  return new DeclaredObject('DataValidation', { state, ...place }, members);
}
