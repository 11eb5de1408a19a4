/** The worksheet functions that packs foot and compare with; each is Excel's of the same name. Arguments are worked out only when asked for. */
import { type CellValue, isCellError } from "../sheet";
import { add, compare, numberInText, round, toNumber, toTruth } from "./arithmetic";
import { type Area, type Cells, type Operand, Uncomputable, isArea, scalar, valuesOf } from "./operand";

/** An argument yet to be worked out; null when it was left empty: IF(A1,,2). */
export type Argument = (() => Operand) | null;
type WorksheetFunction = (args: readonly Argument[], cells: Cells) => CellValue;

/** Raised inside a function to leave it with Excel's error. */
class ExcelError extends Error {
  constructor(readonly code: CellValue) {
    super(String(code));
  }
}

function one(args: readonly Argument[], position: number, cells: Cells): CellValue {
  const argument = args[position];
  return argument ? scalar(argument(), cells) : null;
}

function numberAt(args: readonly Argument[], position: number, cells: Cells): number {
  const number = toNumber(one(args, position, cells));
  if (typeof number === "string") throw new ExcelError(number);
  return number;
}

function areaAt(args: readonly Argument[], position: number): Area {
  const operand = args[position]?.() ?? null;
  if (!isArea(operand)) throw new Uncomputable("a range is wanted");
  return operand;
}

/** The numbers that SUM and its kin see: all that are typed into the formula, but of a range's cells only true numbers. */
function* numbersIn(args: readonly Argument[], cells: Cells): Generator<number> {
  for (const argument of args) {
    const operand = argument ? argument() : 0;
    if (!isArea(operand)) {
      const number = toNumber(operand);
      if (typeof number === "string") throw new ExcelError(number);
      yield number;
    } else {
      for (const value of valuesOf(operand, cells)) {
        if (typeof value === "number") yield value;
        else if (isCellError(value)) throw new ExcelError(value);
      }
    }
  }
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total = add(total, number);
  return total;
}

/** SUBTOTAL's sum leaves out the subtotals inside its range; 109 also the hidden rows. Whether 9 counts a hidden row depends on what hid it. */
function subtotal(args: readonly Argument[], cells: Cells): number {
  const code = numberAt(args, 0, cells);
  if (code !== 9 && code !== 109) throw new Uncomputable("a subtotal that is no sum");
  let total = 0;
  for (let position = 1; position < args.length; position++) {
    const { sheet, range } = areaAt(args, position);
    for (let row = range.top; row <= range.bottom; row++) {
      if (cells.isHiddenRow(sheet, row)) {
        if (code === 109) continue;
        throw new Uncomputable("hidden rows under SUBTOTAL(9, …)");
      }
      for (let column = range.left; column <= range.right; column++) {
        if (/\bSUBTOTAL\(/i.test(cells.formula(sheet, row, column) ?? "")) continue;
        const value = cells.read(sheet, row, column);
        if (isCellError(value)) throw new ExcelError(value);
        if (typeof value === "number") total = add(total, value);
      }
    }
  }
  return total;
}

/** A criterion of SUMIF and COUNTIF: a value, a comparison such as ">=100", or a text with * and ? for anything. */
function criterion(wanted: CellValue): (value: CellValue) => boolean {
  if (typeof wanted !== "string") return (value) => typeof value === typeof wanted && compare(value, wanted) === 0;
  const [, operator = "=", rest = ""] = /^(<>|<=|>=|<|>|=)?([\s\S]*)$/.exec(wanted)!;
  const number = numberInText(rest);
  if (operator === "=" || operator === "<>") {
    const pattern = new RegExp(
      `^${rest.replace(/[.+^${}()|[\]\\]/g, "\\$&").replace(/~?[*?]/g, (wild) => (wild === "*" ? "[\\s\\S]*" : wild === "?" ? "[\\s\\S]" : `\\${wild[1]}`))}$`,
      "i",
    );
    const matches = (value: CellValue) =>
      rest === ""
        ? value === null || value === ""
        : number !== null && typeof value === "number"
          ? compare(value, number) === 0
          : typeof value === "string" && pattern.test(value);
    return operator === "=" ? matches : (value) => !matches(value);
  }
  const bound = number ?? rest;
  return (value) => {
    if (typeof value !== typeof bound) return false;
    const order = compare(value, bound);
    return operator === "<" ? order < 0 : operator === "<=" ? order <= 0 : operator === ">" ? order > 0 : order >= 0;
  };
}

/** The sum of the cells of `summed` that stand where `range` meets its criterion. */
function sumIf(args: readonly Argument[], cells: Cells): number {
  const { sheet, range } = areaAt(args, 0);
  const meets = criterion(one(args, 1, cells));
  const summed = args[2] ? areaAt(args, 2) : { sheet, range };
  let total = 0;
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      if (!meets(cells.read(sheet, row, column))) continue;
      const value = cells.read(
        summed.sheet,
        summed.range.top + row - range.top,
        summed.range.left + column - range.left,
      );
      if (isCellError(value)) throw new ExcelError(value);
      if (typeof value === "number") total = add(total, value);
    }
  }
  return total;
}

function* truthsIn(args: readonly Argument[], cells: Cells): Generator<boolean> {
  for (const argument of args) {
    const operand = argument ? argument() : false;
    for (const value of isArea(operand) ? valuesOf(operand, cells) : [operand]) {
      if (isArea(operand) && (value === null || (typeof value === "string" && !isCellError(value)))) continue;
      const truth = toTruth(value);
      if (typeof truth === "string") throw new ExcelError(truth);
      yield truth;
    }
  }
}

function rounded(way: "nearest" | "up" | "down"): WorksheetFunction {
  return (args, cells) => round(numberAt(args, 0, cells), numberAt(args, 1, cells), way);
}

const FUNCTIONS: Readonly<Record<string, WorksheetFunction>> = {
  SUM: (args, cells) => sum(numbersIn(args, cells)),
  SUBTOTAL: subtotal,
  SUMIF: sumIf,
  COUNTIF: (args, cells) => [...valuesOf(areaAt(args, 0), cells)].filter(criterion(one(args, 1, cells))).length,
  MIN: (args, cells) => [...numbersIn(args, cells)].reduce((least, number) => Math.min(least, number), Infinity),
  MAX: (args, cells) => [...numbersIn(args, cells)].reduce((most, number) => Math.max(most, number), -Infinity),
  AVERAGE: (args, cells) => {
    const numbers = [...numbersIn(args, cells)];
    return numbers.length === 0 ? "#DIV/0!" : sum(numbers) / numbers.length;
  },
  COUNT: (args, cells) =>
    args.reduce((count, argument) => {
      const operand = argument ? argument() : 0;
      if (isArea(operand))
        return count + [...valuesOf(operand, cells)].filter((value) => typeof value === "number").length;
      return count + (typeof toNumber(operand) === "number" ? 1 : 0);
    }, 0),
  COUNTA: (args, cells) =>
    args.reduce((count, argument) => {
      const operand = argument ? argument() : 0;
      return count + (isArea(operand) ? [...valuesOf(operand, cells)].filter((value) => value !== null).length : 1);
    }, 0),
  ABS: (args, cells) => Math.abs(numberAt(args, 0, cells)),
  INT: (args, cells) => Math.floor(numberAt(args, 0, cells)),
  ROUND: rounded("nearest"),
  ROUNDUP: rounded("up"),
  ROUNDDOWN: rounded("down"),
  IF: (args, cells) => {
    const test = toTruth(one(args, 0, cells));
    if (typeof test === "string") return test;
    const chosen = test ? 1 : 2;
    if (chosen >= args.length) return test;
    return args[chosen] ? (one(args, chosen, cells) ?? 0) : 0;
  },
  IFERROR: (args, cells) => {
    const value = one(args, 0, cells);
    return isCellError(value) ? one(args, 1, cells) : value;
  },
  AND: (args, cells) => [...truthsIn(args, cells)].every(Boolean),
  OR: (args, cells) => [...truthsIn(args, cells)].some(Boolean),
  NOT: (args, cells) => {
    const truth = toTruth(one(args, 0, cells));
    return typeof truth === "string" ? truth : !truth;
  },
  ISBLANK: (args, cells) => one(args, 0, cells) === null,
  ISNUMBER: (args, cells) => typeof one(args, 0, cells) === "number",
  ISERROR: (args, cells) => isCellError(one(args, 0, cells)),
  DATE: (args, cells) => {
    const [year, month, day] = [0, 1, 2].map((position) => Math.floor(numberAt(args, position, cells)));
    // Excel adds 1900 to a shorter year, and has a 29 February 1900 of its own: both are left to it.
    if (year! < 1901 || year! > 9999) throw new Uncomputable("a year of another century");
    return (Date.UTC(year!, month! - 1, day!) - Date.UTC(1899, 11, 30)) / 86_400_000;
  },
  TRUE: () => true,
  FALSE: () => false,
};

/** Calls a worksheet function by its name. Throws Uncomputable when it is not one of these. */
export function callFunction(name: string, args: readonly Argument[], cells: Cells): CellValue {
  const called = Object.hasOwn(FUNCTIONS, name.toUpperCase()) ? FUNCTIONS[name.toUpperCase()] : undefined;
  if (!called) throw new Uncomputable(`the function ${name}`);
  try {
    const value = called(args, cells);
    return value === Infinity || value === -Infinity ? 0 : value;
  } catch (fault) {
    if (fault instanceof ExcelError) return fault.code;
    throw fault;
  }
}
