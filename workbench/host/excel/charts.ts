import type { Block } from '../address';
import { fault } from '../protocol/hostFault';
import { nullObject } from '../protocol/hostObject';
import type { Argument, HostObject, MethodResult, Target } from '../protocol/hostObject';
import { requireUnprotected } from './cellWriting';
import { fullAddress, rangeArgument, rangeObject } from './range';
import { RecordedObject, newRecord } from './recorded';
import type { RecordStore } from './recorded';
import { resolveReference } from './references';
import type { SheetState, WorkbookState } from './state';
import { worksheetObject } from './worksheet';

/**
 * Charts are remembered, not drawn: their source, their kind and whatever is set on them can be read back and,
 * by a page that wants to, drawn. Series come from the columns or rows of the source.
 */
class Charts extends RecordedObject {
  constructor(
    private readonly state: WorkbookState,
    private readonly sheet: SheetState,
  ) {
    super(sheet.charts, state.classes, () => state.newId());
  }

  override call(name: string, args: readonly Argument[]): MethodResult {
    if (name === 'Add') return this.#add(args);
    if (
      name === 'GetItem' &&
      !this.store.items.some((item) => item.id === args[0] || item.values['Name'] === args[0])
    ) {
      throw fault('ItemNotFound');
    }
    return super.call(name, args);
  }

  protected override wrap(store: RecordStore, parent: RecordStore | null = null): RecordedObject {
    return store.type === 'Chart'
      ? new Chart(store, this.state, this.sheet, parent)
      : super.wrap(store, parent);
  }

  /** The first cell of each series, but for the one that names the categories; a single line is one series. */
  #seriesNames(sheet: SheetState, block: Block, byRows: boolean): readonly string[] {
    if (Math.min(block.rows, block.columns) === 1) return [''];
    const [row = []] = this.state.engine.read(sheet.name, { ...block, rows: 1 });
    const names = byRows
      ? this.state.engine.read(sheet.name, { ...block, columns: 1 }).map((line) => line[0])
      : row;
    return names.slice(1).map((cell) => String(cell?.value ?? ''));
  }

  #add([type, source, seriesBy]: readonly Argument[]): RecordedObject {
    requireUnprotected(this.sheet);
    if (typeof type !== 'string') throw fault('InvalidArgument');
    const { sheet, block } = rangeArgument(source);
    const chart = this.add({
      ChartType: type,
      Name: `Diagram ${this.store.items.length + 1}`,
      SeriesNameLevel: 0,
      Top: 0,
      Left: 0,
      Width: 360,
      Height: 216,
    });
    const series = newRecord('ChartSeriesCollection');
    const byRows = seriesBy === 'Rows' || (seriesBy !== 'Columns' && block.columns > block.rows);
    for (const seriesName of this.#seriesNames(sheet, block, byRows)) {
      const item = newRecord('ChartSeries', this.newId());
      Object.assign(item.values, { Name: seriesName, ChartType: type });
      series.items.push(item);
    }
    chart.store.children['Series'] = series;
    chart.store.calls.push({ name: 'Add', args: [type, fullAddress({ sheet, block }), seriesBy ?? 'Auto'] });
    return chart;
  }
}

/** The series of a chart: which can be added, and remember the cells that their figures come from. */
class SeriesCollection extends RecordedObject {
  override call(name: string, args: readonly Argument[]): MethodResult {
    if (name !== 'Add') return super.call(name, args);
    return this.add({ Name: typeof args[0] === 'string' ? args[0] : '' });
  }

  protected override wrap(store: RecordStore, parent: RecordStore | null = null): RecordedObject {
    return store.type === 'ChartSeries'
      ? new Series(store, this.classes, this.newId, parent)
      : super.wrap(store, parent);
  }
}

class Series extends RecordedObject {
  override call(name: string, args: readonly Argument[]): MethodResult {
    if (name !== 'SetValues' && name !== 'SetXAxisValues') return super.call(name, args);
    return super.call(name, [fullAddress(rangeArgument(args[0]))]);
  }
}

class Chart extends RecordedObject {
  constructor(
    store: RecordStore,
    private readonly state: WorkbookState,
    private readonly sheet: SheetState,
    parent: RecordStore | null,
  ) {
    super(store, state.classes, () => state.newId(), parent);
  }

  protected override wrap(store: RecordStore, parent: RecordStore | null = null): RecordedObject {
    return store.type === 'ChartSeriesCollection'
      ? new SeriesCollection(store, this.classes, this.newId, parent)
      : super.wrap(store, parent);
  }

  override navigate(name: string): Target {
    return name === 'Worksheet' ? worksheetObject(this.state, this.sheet) : super.navigate(name);
  }

  override call(name: string, args: readonly Argument[]): MethodResult {
    if (name === 'SetPosition' || name === 'SetData') {
      const addresses = args.map((argument) => {
        if (typeof argument === 'string' && name === 'SetPosition')
          return fullAddress(resolveReference(this.state, argument, this.sheet));
        if (typeof argument === 'object' && argument !== null && 'self' in argument)
          return fullAddress(rangeArgument(argument));
        return argument;
      });
      this.store.calls.push({ name, args: addresses });
      return null;
    }
    if (name === 'GetDataRangeOrNullObject' || name === 'GetDataRange') {
      const source = this.store.calls.filter((call) => call.name === 'SetData' || call.name === 'Add').at(-1);
      const address = source?.args[source.name === 'Add' ? 1 : 0];
      if (typeof address !== 'string') return nullObject;
      const place = resolveReference(this.state, address, this.sheet);
      return rangeObject(this.state, place.sheet, place.block);
    }
    return super.call(name, args);
  }
}

export function chartsOf(state: WorkbookState, sheet: SheetState): HostObject {
  return new Charts(state, sheet);
}
