/** A worksheet function as the grid's formula engine runs it. */
import type { BaseValueObject } from "@univerjs/preset-sheets-core";
import { ArrayValueObject, BaseFunction, ValueObjectFactory } from "@univerjs/preset-sheets-core";
import type { WorksheetFunction } from "../../src/functions";
import { inGridTerms } from "./worksheet-functions";

/**
 * The engine's own kind for functions from outside cannot tell an argument left out from a nil that is typed; here both are
 * still the engine's objects, which can.
 */
export class GridFunction extends BaseFunction {
  readonly #run: (...given: unknown[]) => unknown;

  /** `name` is as it is typed: OUTTURN.VARIANCE. */
  constructor(name: string, worksheetFunction: WorksheetFunction) {
    super(name);
    this.#run = inGridTerms(worksheetFunction);
  }

  /** The engine would take "£000" for a nil in pounds. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    const result = this.#run(...given.map((each) => (each.isArray() ? (each as ArrayValueObject).toValue() : each.isNull() ? null : each.getValue())));
    return Array.isArray(result) ? filling(result as unknown[][]) : shown(result);
  }
}

function filling(rows: readonly (readonly unknown[])[]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(shown)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** Words that only look like a number stay words; an error is given by its code. */
function shown(value: unknown): BaseValueObject {
  return ValueObjectFactory.create(value as string | number | boolean, true);
}
