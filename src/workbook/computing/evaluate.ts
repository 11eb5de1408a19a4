/** Works out one formula. Parsing is @borgar/fx's; whatever is not plainly simple throws Uncomputable, because a wrong figure is worse than none. */
import {
  type AstExpression,
  isBinaryNode,
  isCallNode,
  isErrorNode,
  isLiteralNode,
  isReferenceNode,
  isUnaryNode,
  parse,
  parseA1Ref,
  tokenize,
} from "@borgar/fx";
import { type CellValue, isCellError } from "../sheet";
import { add, compare, toNumber, toText } from "./arithmetic";
import { callFunction } from "./functions";
import { type Area, type Cells, type Operand, Uncomputable, isArea, scalar } from "./operand";

export interface Workings {
  readonly cells: Cells;
  /** The sheet of that name, as an area of all cells that hold anything; null for the formula's own sheet. */
  sheetArea(name: string | null): Area | null;
}

/** The value that Excel would show for "=…". Throws Uncomputable. */
export function evaluateFormula(formula: string, workings: Workings): CellValue {
  let tree: AstExpression;
  try {
    tree = parse(tokenize(formula)) as AstExpression;
  } catch {
    throw new Uncomputable("the formula cannot be read");
  }
  // A formula that only points at an empty cell shows 0.
  return scalar(evaluate(tree, workings), workings.cells) ?? 0;
}

function evaluate(node: AstExpression, workings: Workings): Operand {
  if (isLiteralNode(node)) return node.value;
  if (isErrorNode(node)) return node.value;
  if (isReferenceNode(node)) return areaOf(node.value, workings);
  if (isCallNode(node)) {
    const args = node.arguments.map((argument) =>
      argument === null ? null : () => evaluate(argument as AstExpression, workings),
    );
    return callFunction(node.callee.name, args, workings.cells);
  }
  if (isUnaryNode(node)) return unary(node.operator, evaluate(node.arguments[0]!, workings), workings.cells);
  if (isBinaryNode(node)) return binary(node.operator, node.arguments, workings);
  throw new Uncomputable("an array");
}

/** The cells a reference names; a range of many is cut down to those that can hold anything, as whole columns are long. */
function areaOf(reference: string, { sheetArea }: Workings): Area | string {
  if (reference.includes("#REF!")) return "#REF!";
  const parsed = parseA1Ref(reference, { allowNamed: false });
  if (!parsed || !("range" in parsed) || (parsed.context?.length ?? 0) > 1)
    throw new Uncomputable("a name or another workbook");
  const all = sheetArea(parsed.context?.[0] ?? null);
  if (!all) throw new Uncomputable("a sheet that is not there");
  const { top, left, bottom, right } = parsed.range;
  const first = { top: top ?? 0, left: left ?? 0 };
  return {
    sheet: all.sheet,
    range: {
      ...first,
      bottom: Math.max(first.top, Math.min(bottom ?? Infinity, all.range.bottom)),
      right: Math.max(first.left, Math.min(right ?? Infinity, all.range.right)),
    },
  };
}

function unary(operator: string, operand: Operand, cells: Cells): Operand {
  if (operator === "+" && !isArea(operand)) return operand;
  const value = scalar(operand, cells);
  if (operator === "+" || operator === "@") return value;
  const number = toNumber(value);
  if (typeof number === "string") return number;
  if (operator === "-") return 0 - number;
  if (operator === "%") return number / 100;
  throw new Uncomputable(`the operator ${operator}`);
}

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

function binary(operator: string, operands: readonly AstExpression[], workings: Workings): CellValue {
  const { cells } = workings;
  const left = scalar(evaluate(operands[0]!, workings), cells);
  const right = scalar(evaluate(operands[1]!, workings), cells);
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  const comparison = COMPARISONS[operator];
  if (comparison) return comparison(compare(left, right));
  if (operator === "&") return toText(left) + toText(right);
  const [a, b] = [toNumber(left), toNumber(right)];
  if (typeof a === "string") return a;
  if (typeof b === "string") return b;
  return arithmetic(operator, a, b);
}

function arithmetic(operator: string, a: number, b: number): number | string {
  switch (operator) {
    case "+":
      return add(a, b);
    case "-":
      return add(a, -b);
    case "*":
      return finite(a * b);
    case "/":
      return b === 0 ? "#DIV/0!" : finite(a / b);
    case "^":
      return a === 0 && b === 0 ? "#NUM!" : finite(a ** b);
    default:
      throw new Uncomputable(`the operator ${operator}`);
  }
}

const finite = (number: number): number | string => (Number.isFinite(number) ? number : "#NUM!");
