import { fault } from '../protocol/hostFault';
import { nullObject } from '../protocol/hostObject';
import type { HostObject, Target } from '../protocol/hostObject';
import type { Json } from '../protocol/wire';
import { requireWritable } from './cellWriting';
import { DeclaredObject } from './declared';
import type { Members, Property } from './declared';
import type { Place } from './references';
import type { WorkbookState } from './state';

interface FormatSelf extends Place {
  readonly state: WorkbookState;
}

/** A format property kept cell by cell; `kind` is the type that Excel wants. */
function laid(path: string, absent: Json, kind: 'string' | 'number' | 'boolean'): Property<FormatSelf> {
  return {
    get: ({ sheet, block }) => sheet.formats.common(block, path, absent),
    set: ({ state, sheet, block }, value) => {
      if (typeof value !== kind) throw fault('InvalidArgument');
      if (path !== 'Protection/Locked') requireWritable(sheet, block);
      else if (sheet.protection !== null) throw fault('AccessDenied');
      sheet.formats.lay(block, path, value);
      state.engine.showFormat(sheet.name, block, path, value);
    },
  };
}

const fill: Members<FormatSelf> = {
  properties: {
    Color: laid('Fill/Color', '#FFFFFF', 'string'),
    TintAndShade: laid('Fill/TintAndShade', 0, 'number'),
    Pattern: laid('Fill/Pattern', 'None', 'string'),
    PatternColor: laid('Fill/PatternColor', '#FFFFFF', 'string'),
    PatternTintAndShade: laid('Fill/PatternTintAndShade', 0, 'number'),
  },
  methods: {
    Clear: ({ state, sheet, block }) => {
      requireWritable(sheet, block);
      sheet.formats.clear(block, 'Fill/');
      state.engine.showFormat(sheet.name, block, 'Fill/Color', null);
      return null;
    },
  },
};

const font: Members<FormatSelf> = {
  properties: {
    Bold: laid('Font/Bold', false, 'boolean'),
    Italic: laid('Font/Italic', false, 'boolean'),
    Color: laid('Font/Color', '#000000', 'string'),
    Name: laid('Font/Name', 'Aptos Narrow', 'string'),
    Size: laid('Font/Size', 11, 'number'),
    Underline: laid('Font/Underline', 'None', 'string'),
    Strikethrough: laid('Font/Strikethrough', false, 'boolean'),
    Subscript: laid('Font/Subscript', false, 'boolean'),
    Superscript: laid('Font/Superscript', false, 'boolean'),
    TintAndShade: laid('Font/TintAndShade', 0, 'number'),
  },
};

const protection: Members<FormatSelf> = {
  properties: {
    Locked: laid('Protection/Locked', true, 'boolean'),
    FormulaHidden: laid('Protection/FormulaHidden', false, 'boolean'),
  },
};

const borderSides = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

function border(self: FormatSelf, side: string): HostObject {
  const path = `Borders/${side}`;
  return new DeclaredObject<FormatSelf>(
    'RangeBorder',
    self,
    {
      properties: {
        SideIndex: { get: () => side },
        Style: laid(`${path}/Style`, 'None', 'string'),
        Weight: laid(`${path}/Weight`, 'Thin', 'string'),
        Color: laid(`${path}/Color`, '#000000', 'string'),
        TintAndShade: laid(`${path}/TintAndShade`, 0, 'number'),
      },
    },
    side,
  );
}

function borderNamed(self: FormatSelf, side: unknown): Target {
  const known = borderSides.find((candidate) => candidate === side);
  return known === undefined ? nullObject : border(self, known);
}

const borders: Members<FormatSelf> = {
  items: (self) => borderSides.map((side) => border(self, side)),
  properties: { Count: { get: () => borderSides.length } },
  methods: {
    GetCount: () => borderSides.length,
    GetItem: (self, [side]) => {
      const found = borderNamed(self, side);
      if (found === nullObject) throw fault('InvalidArgument');
      return found;
    },
    GetItemAt: (self, [index]) => borderNamed(self, borderSides[Number(index)]),
  },
};

const format: Members<FormatSelf> = {
  properties: {
    WrapText: laid('WrapText', false, 'boolean'),
    HorizontalAlignment: laid('HorizontalAlignment', 'General', 'string'),
    VerticalAlignment: laid('VerticalAlignment', 'Bottom', 'string'),
    ColumnWidth: laid('ColumnWidth', 48, 'number'),
    RowHeight: laid('RowHeight', 15, 'number'),
    TextOrientation: laid('TextOrientation', 0, 'number'),
    UseStandardHeight: laid('UseStandardHeight', true, 'boolean'),
    UseStandardWidth: laid('UseStandardWidth', true, 'boolean'),
    ReadingOrder: laid('ReadingOrder', 'Context', 'string'),
    ShrinkToFit: laid('ShrinkToFit', false, 'boolean'),
    IndentLevel: laid('IndentLevel', 0, 'number'),
    AutoIndent: laid('AutoIndent', false, 'boolean'),
  },
  navigation: {
    Fill: (self) => new DeclaredObject('RangeFill', self, fill),
    Font: (self) => new DeclaredObject('RangeFont', self, font),
    Protection: (self) => new DeclaredObject('FormatProtection', self, protection),
    Borders: (self) => new DeclaredObject('RangeBorderCollection', self, borders),
  },
  methods: {
    AutofitColumns: ({ state, sheet, block }) => {
      requireWritable(sheet, block);
      state.engine.showFormat(sheet.name, block, 'AutofitColumns', null);
      return null;
    },
    AutofitRows: ({ state, sheet, block }) => {
      requireWritable(sheet, block);
      state.engine.showFormat(sheet.name, block, 'AutofitRows', null);
      return null;
    },
  },
};

export function rangeFormatOf(state: WorkbookState, place: Place): HostObject {
  return new DeclaredObject('RangeFormat', { state, ...place }, format);
}
