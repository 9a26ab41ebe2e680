import type { Injector, Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { BaseValueObject, ErrorType, IFunctionInfo } from '@univerjs/engine-formula';
import type { FUniver } from '@univerjs/presets';
import '@univerjs/sheets-formula/facade';
import { lifted, readArguments } from '../functions/arguments';
import type { Given, MakeError } from '../functions/arguments';
import type { FunctionDescription } from '../functions/metadata';
import { outcomeOf, outcomeOfThrown } from '../functions/results';
import type { CallOutcome } from '../functions/results';
import { isErrorValue } from '../host/engine/engine';
import type { Value } from '../host/engine/engine';

/** A custom function of the add-in, as its metadata describes it. */
export interface AddInFunction {
  readonly description: FunctionDescription;
  /** The function that the add-in has associated with the id now; undefined while it has none. */
  implementation(): ((...args: unknown[]) => unknown) | undefined;
  /** Makes the add-in's own error object of an error value among the arguments; null where the function gets none. */
  readonly makeError: MakeError | null;
  /** Told what each calculated cell said of its error, or null where it calculated well. */
  onMessage?(cell: { sheetId: string; row: number; column: number }, message: string | null): void;
}

/** Registers functions with Univer by `NAMESPACE.NAME`, with descriptions for its help while typing. */
export function registerAddInFunctions(
  univer: FUniver,
  injector: Injector,
  namespace: string,
  functions: readonly AddInFunction[],
): void {
  const service = injector.get(IFunctionService);
  for (const addIn of functions) {
    const name = `${namespace}.${addIn.description.name}`;
    // The facade registers the description; its executor is then replaced by one that sees blanks and errors as Excel's do.
    univer.getFormula().registerFunction(name, () => null, { description: helpFor(name, addIn.description) });
    service.registerExecutors(new AddInExecutor(name, addIn));
  }
}

function helpFor(name: string, description: FunctionDescription): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description: description.description ?? '',
    abstract: description.description ?? '',
    functionParameter: description.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? '',
      example: '',
      require: parameter.optional === true ? 0 : 1,
      repeat: parameter.repeating === true ? 1 : 0,
    })),
  };
}

class AddInExecutor extends BaseFunction {
  constructor(
    name: string,
    private readonly addIn: AddInFunction,
  ) {
    super(name);
  }

  /** Univer then awaits what `calculate` gives. */
  override isAsync(): boolean {
    return true;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const cell = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    const answer = this.#call(variants.map(givenOf)).then((outcome) => {
      this.addIn.onMessage?.(cell, outcome.message);
      return valueObjectOf(outcome.values);
    });
    // Univer's node of an asynchronous function awaits this; its declared type knows only the synchronous case.
    return answer as unknown as BaseValueObject;
  }

  async #call(given: readonly Given[]): Promise<CallOutcome> {
    const lift = lifted(this.addIn.description, given);
    if (lift === null) return this.#callOnce(given);
    const lines: Value[][] = [];
    let message: string | null = null;
    for (let row = 0; row < lift.rows; row++) {
      const line: Value[] = [];
      for (let column = 0; column < lift.columns; column++) {
        const outcome = await this.#callOnce(lift.at(row, column));
        message ??= outcome.message;
        line.push(outcome.values[0]?.[0] ?? null);
      }
      lines.push(line);
    }
    return { values: lines, message };
  }

  async #callOnce(given: readonly Given[]): Promise<CallOutcome> {
    const implementation = this.addIn.implementation();
    if (implementation === undefined) return { values: [[{ error: '#BUSY!' }]], message: null };
    const reading = readArguments(this.addIn.description, given, this.addIn.makeError);
    if (isErrorValue(reading)) return { values: [[reading]], message: null };
    try {
      return outcomeOf(await implementation(...reading.args, { functionName: this.addIn.description.id }));
    } catch (thrown) {
      return outcomeOfThrown(thrown);
    }
  }
}

function givenOf(variant: BaseValueObject): Given {
  if (!variant.isArray()) return variant.isNull() ? undefined : valueIn(variant);
  const array = variant as ArrayValueObject;
  return array.getArrayValue().map((line) => line.map((cell) => valueIn(cell)));
}

function valueIn(variant: Nullable<BaseValueObject>): Value {
  if (variant === null || variant === undefined || variant.isNull()) return null;
  if (variant.isError()) return { error: (variant as unknown as ErrorValueObject).getErrorType() };
  return variant.getValue();
}

function valueObjectOf(values: readonly (readonly Value[])[]): BaseValueObject {
  const only = values.length === 1 && values[0]?.length === 1 ? values[0][0] : undefined;
  if (only !== undefined) return objectOf(only);
  return ArrayValueObject.create({
    calculateValueList: values.map((line) => line.map(objectOf)),
    rowCount: values.length,
    columnCount: values[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function objectOf(value: Value): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (isErrorValue(value))
    return ErrorValueObject.create(value.error as ErrorType) as unknown as BaseValueObject;
  if (typeof value === 'number') return NumberValueObject.create(value);
  return typeof value === 'boolean' ? BooleanValueObject.create(value) : StringValueObject.create(value);
}
