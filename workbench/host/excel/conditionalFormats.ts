import { intersection } from '../address';
import { fault } from '../protocol/hostFault';
import { nullObject } from '../protocol/hostObject';
import type { Argument, HostObject, MethodResult, Target } from '../protocol/hostObject';
import { requireWritable } from './cellWriting';
import { DeclaredObject } from './declared';
import type { Members } from './declared';
import { rangeObject } from './range';
import { RecordedObject, newRecord } from './recorded';
import type { Place } from './references';
import type { ConditionalFormatState, SheetState, WorkbookState } from './state';

interface FormatsSelf extends Place {
  readonly state: WorkbookState;
}

const kinds = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;

/** Navigation property of a kind: only the one of the format's own kind exists. */
const memberOf = (kind: string): string =>
  kind === 'PresetCriteria' ? 'Preset' : kind === 'ContainsText' ? 'TextComparison' : kind;

class ConditionalFormat extends RecordedObject {
  constructor(
    private readonly state: WorkbookState,
    private readonly sheet: SheetState,
    private readonly format: ConditionalFormatState,
  ) {
    super(format.record, state.classes, () => state.newId());
  }

  override navigate(name: string): Target {
    const own = memberOf(String(this.store.values['Type']));
    const plain = name.replace(/OrNullObject$/, '');
    if (plain === own) return super.navigate(plain);
    if (name !== plain) return nullObject;
    throw fault('ItemNotFound');
  }

  override call(name: string, args: readonly Argument[]): MethodResult {
    if (name === 'Delete') {
      this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((other) => other !== this.format);
      return null;
    }
    if (name === 'GetRange' || name === 'GetRangeOrNullObject')
      return rangeObject(this.state, this.sheet, this.format.block);
    return super.call(name, args);
  }
}

const formatsOf = ({ sheet, block }: FormatsSelf): ConditionalFormatState[] =>
  sheet.conditionalFormats.filter((format) => intersection(format.block, block) !== null);

const wrap = ({ state, sheet }: FormatsSelf, format: ConditionalFormatState): HostObject =>
  new ConditionalFormat(state, sheet, format);

const members: Members<FormatsSelf> = {
  items: (self) => formatsOf(self).map((format) => wrap(self, format)),
  methods: {
    Add: (self, [type]) => {
      const { state, sheet, block } = self;
      if (!kinds.some((kind) => kind === type)) throw fault('InvalidArgument');
      requireWritable(sheet, block);
      const record = newRecord('ConditionalFormat', state.newId());
      Object.assign(record.values, { Type: String(type), StopIfTrue: false, Priority: 0 });
      const format = { block, record };
      sheet.conditionalFormats = [format, ...sheet.conditionalFormats];
      sheet.conditionalFormats.forEach((other, i) => (other.record.values['Priority'] = i));
      return wrap(self, format);
    },
    ClearAll: (self) => {
      requireWritable(self.sheet, self.block);
      const own = formatsOf(self);
      self.sheet.conditionalFormats = self.sheet.conditionalFormats.filter((format) => !own.includes(format));
      return null;
    },
    GetCount: (self) => formatsOf(self).length,
    GetItem: (self, [id]) => {
      const format = formatsOf(self).find((candidate) => candidate.record.id === id);
      if (format === undefined) throw fault('ItemNotFound');
      return wrap(self, format);
    },
    GetItemAt: (self, [index]) => {
      const format = formatsOf(self)[Number(index)];
      if (format === undefined) throw fault('InvalidArgument');
      return wrap(self, format);
    },
  },
};

export function conditionalFormatsOf(state: WorkbookState, place: Place): HostObject {
  return new DeclaredObject('ConditionalFormatCollection', { state, ...place }, members);
}
