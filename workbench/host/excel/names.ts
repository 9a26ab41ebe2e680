import { blockAddress, parseBlock, quotedSheet } from '../address';
import type { Block } from '../address';
import { fault } from '../protocol/hostFault';
import { nullObject } from '../protocol/hostObject';
import type { HostObject, Target } from '../protocol/hostObject';
import { DeclaredObject, textArgument } from './declared';
import type { Members } from './declared';
import { fullAddress, rangeArgument, rangeObject } from './range';
import { resolveReference } from './references';
import type { Place } from './references';
import type { NameState, SheetState, WorkbookState } from './state';
import { worksheetObject } from './worksheet';

interface NameSelf {
  readonly state: WorkbookState;
  readonly name: NameState;
}

/** `=Blad1!$A$1:$B$2` */
export function absoluteFormula({ sheet, block }: Place): string {
  const absolute = blockAddress(block).replaceAll(
    /([A-Z]+)?(\d+)?/g,
    (_, column: string, row: string) => `${column ? `$${column}` : ''}${row ? `$${row}` : ''}`,
  );
  return `=${quotedSheet(sheet.name)}!${absolute}`;
}

const formulaOf = (name: NameState): string =>
  name.target === null ? name.formula : absoluteFormula(name.target);

/** Points a name at what a formula says: a range where it is a reference, else an expression. */
function point(state: WorkbookState, name: NameState, formula: string): void {
  name.formula = formula;
  name.target = targetOf(state, formula);
  state.engine.setName(name.name, formulaOf(name));
}

function targetOf(state: WorkbookState, formula: string): { sheet: SheetState; block: Block } | null {
  if (!/^=[^"()+*/^&]+$/.test(formula) || !/[!:[]|^=\$?[A-Z]{1,3}\$?\d/i.test(formula)) return null;
  try {
    return resolveReference(state, formula, state.activeSheet());
  } catch {
    // Not a reference after all; then it is an expression.
    return null;
  }
}

const nameMembers: Members<NameSelf> = {
  properties: {
    Name: { get: ({ name }) => name.name },
    _Id: { get: ({ name }) => name.name },
    Type: { get: ({ name }) => (name.target === null ? 'String' : 'Range') },
    Value: { get: ({ name }) => (name.target === null ? name.formula.slice(1) : fullAddress(name.target)) },
    Visible: {
      get: ({ name }) => name.visible,
      set: ({ name }, value) => {
        if (typeof value !== 'boolean') throw fault('InvalidArgument');
        name.visible = value;
      },
    },
    Comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, value) => {
        if (typeof value !== 'string') throw fault('InvalidArgument');
        name.comment = value;
      },
    },
    Scope: { get: ({ name }) => (name.scope === null ? 'Workbook' : 'Worksheet') },
    Formula: {
      get: ({ name }) => formulaOf(name),
      set: ({ state, name }, value) => {
        if (typeof value !== 'string' || !value.startsWith('=')) throw fault('InvalidArgument');
        point(state, name, value);
      },
    },
  },
  navigation: {
    Worksheet: ({ state, name }) => {
      if (name.scope === null) throw fault('ItemNotFound');
      return worksheetObject(state, name.scope);
    },
    WorksheetOrNullObject: ({ state, name }) =>
      name.scope === null ? nullObject : worksheetObject(state, name.scope),
  },
  methods: {
    GetRange: ({ state, name }) => {
      if (name.target === null) throw fault('ItemNotFound');
      return rangeObject(state, name.target.sheet, name.target.block);
    },
    GetRangeOrNullObject: ({ state, name }) =>
      name.target === null ? nullObject : rangeObject(state, name.target.sheet, name.target.block),
    Delete: ({ state, name }) => {
      state.names = state.names.filter((other) => other !== name);
      state.engine.setName(name.name, null);
      return null;
    },
  },
};

const nameObject = (state: WorkbookState, name: NameState): HostObject =>
  new DeclaredObject('NamedItem', { state, name }, nameMembers, name.name);

/** Names of the workbook, or those that belong to one sheet. */
export function namesOf(state: WorkbookState, scope: SheetState | null): HostObject {
  const own = (): NameState[] => state.names.filter((name) => name.scope === scope);
  const find = (key: unknown): NameState | undefined =>
    own().find((name) => name.name.toLowerCase() === String(key).toLowerCase());
  return new DeclaredObject<WorkbookState>('NamedItemCollection', state, {
    items: () => own().map((name) => nameObject(state, name)),
    methods: {
      Add: (_, [name, reference, comment]): Target => {
        const text = textArgument(name);
        if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(text) || parseBlock(text) !== null)
          throw fault('InvalidArgument');
        if (find(text) !== undefined) throw fault('ItemAlreadyExists');
        const formula = typeof reference === 'string' ? reference : absoluteFormula(rangeArgument(reference));
        if (!formula.startsWith('=')) throw fault('InvalidArgument');
        const added: NameState = {
          name: text,
          scope,
          target: null,
          formula,
          comment: typeof comment === 'string' ? comment : '',
          visible: true,
        };
        state.names.push(added);
        point(state, added, formula);
        return nameObject(state, added);
      },
      GetCount: () => own().length,
      GetItem: (_, [key]) => {
        const name = find(key);
        if (name === undefined) throw fault('ItemNotFound');
        return nameObject(state, name);
      },
      GetItemOrNullObject: (_, [key]) => {
        const name = find(key);
        return name === undefined ? nullObject : nameObject(state, name);
      },
    },
  });
}
