import { fault } from '../protocol/hostFault';
import type { HostObject } from '../protocol/hostObject';
import { DeclaredObject } from './declared';
import type { Members } from './declared';
import type { WorkbookState } from './state';

const separator = (culture: string, part: 'decimal' | 'group'): string =>
  new Intl.NumberFormat(culture).formatToParts(12345.6).find((piece) => piece.type === part)?.value ?? '';

const culture: Members<WorkbookState> = {
  properties: { Name: { get: (state) => state.culture } },
  navigation: {
    NumberFormat: (state) =>
      new DeclaredObject('NumberFormatInfo', state, {
        properties: {
          NumberDecimalSeparator: { get: () => separator(state.culture, 'decimal') },
          NumberGroupSeparator: { get: () => separator(state.culture, 'group') },
          CurrencySymbol: { get: () => (state.culture.startsWith('sv') ? 'kr' : '$') },
        },
      }),
  },
};

const members: Members<WorkbookState> = {
  properties: {
    CalculationMode: {
      get: (state) => state.calculationMode,
      set: (state, value) => {
        if (value !== 'Automatic' && value !== 'AutomaticExceptTables' && value !== 'Manual')
          throw fault('InvalidArgument');
        state.calculationMode = value;
      },
    },
    CalculationState: { get: () => 'Done' },
    CalculationEngineVersion: { get: () => 191029 },
    DecimalSeparator: { get: (state) => separator(state.culture, 'decimal') },
    ThousandsSeparator: { get: (state) => separator(state.culture, 'group') },
    UseSystemSeparators: { get: () => true },
  },
  navigation: { CultureInfo: (state) => new DeclaredObject('CultureInfo', state, culture) },
  methods: {
    Calculate: (state, [type]) => {
      if (type !== 'Recalculate' && type !== 'Full' && type !== 'FullRebuild') throw fault('InvalidArgument');
      state.engine.recalculate();
      return null;
    },
    // Both only save time in Excel; everything here is shown and calculated when the request has been carried out.
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

export const applicationOf = (state: WorkbookState): HostObject =>
  new DeclaredObject('Application', state, members);

export const runtimeOf = (state: WorkbookState): HostObject =>
  new DeclaredObject('Runtime', state, {
    properties: {
      EnableEvents: {
        get: () => state.enableEvents,
        set: (_, value) => {
          if (typeof value !== 'boolean') throw fault('InvalidArgument');
          state.enableEvents = value;
        },
      },
    },
  });
