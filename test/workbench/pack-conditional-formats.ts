/** The conditional formats a pack came with, as the grid's rules, so that its own colours and our marks stand side by side. */
import type { CellStyle, ConditionalRule } from "hucre";
import type {
  IConditionalFormattingRuleConfig,
  IConditionFormattingRule,
} from "@univerjs/preset-sheets-conditional-formatting";
import { CFRuleType, CFSubRuleType, CFValueType } from "@univerjs/preset-sheets-conditional-formatting";
import type { IStyleBase } from "@univerjs/presets";
import { BooleanNumber } from "@univerjs/presets";
import { cellName, parseRangeName } from "../../src/workbook";
import { gridColour } from "./dress";
import { gridRange } from "./xlsx-to-univer";

const COMPARISONS: Readonly<Record<string, string>> = {
  equal: "=", notEqual: "<>", greaterThan: ">", greaterThanOrEqual: ">=", lessThan: "<", lessThanOrEqual: "<=",
};

/** One rule of a file; null for the kinds the grid has no match for (icon sets, top ten, above average). */
export function gridRule(rule: ConditionalRule, id: string, theme: readonly string[] | undefined): IConditionFormattingRule | null {
  const areas = rule.range.split(/\s+/).map(parseRangeName).filter((area) => area !== null);
  const [first] = areas;
  if (!first) return null;
  const config = configOf(rule, cellName({ row: first.top, column: first.left }), theme);
  return config && { cfId: id, ranges: areas.map(gridRange), stopIfTrue: rule.stopIfTrue ?? false, rule: config };
}

function configOf(rule: ConditionalRule, at: string, theme: readonly string[] | undefined): IConditionalFormattingRuleConfig | null {
  if (rule.type === "colorScale" && rule.colorScale) {
    const { cfvo, colors } = rule.colorScale;
    return {
      type: CFRuleType.colorScale,
      config: cfvo.map((stop, index) => ({
        index,
        color: `#${(colors[index] ?? "FFFFFF").slice(-6)}`,
        value: { type: CFValueType[stop.type], ...(stop.value === undefined ? {} : { value: Number(stop.value) }) },
      })),
    };
  }
  const style = ruleStyle(rule.style, theme);
  if (rule.type === "duplicateValues" || rule.type === "uniqueValues") {
    return { type: CFRuleType.highlightCell, subType: CFSubRuleType[rule.type], style };
  }
  const formula = formulaOf(rule, at);
  return formula === null ? null : { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: formula, style };
}

/** Every comparison of a file can be said as a formula about the range's first cell. */
function formulaOf(rule: ConditionalRule, at: string): string | null {
  const formulas = [rule.formula ?? []].flat();
  const [low, high] = formulas;
  if (rule.type === "cellIs") {
    if (low === undefined) return null;
    if (rule.operator === "between") return `=AND(${at}>=${low},${at}<=${high})`;
    if (rule.operator === "notBetween") return `=OR(${at}<${low},${at}>${high})`;
    const sign = COMPARISONS[rule.operator ?? "equal"];
    return sign ? `=${at}${sign}${low}` : null;
  }
  return low === undefined || low === "" ? null : `=${low.replace(/^=/, "")}`;
}

/** In a conditional format a fill's colour stands in bgColor where an ordinary fill has it in fgColor. */
function ruleStyle(style: CellStyle | undefined, theme: readonly string[] | undefined): IStyleBase {
  const shown: IStyleBase = {};
  const fill = style?.fill?.type === "pattern" ? style.fill : undefined;
  const background = gridColour(fill?.bgColor ?? fill?.fgColor, theme);
  const text = gridColour(style?.font?.color, theme);
  if (background) shown.bg = background;
  if (text) shown.cl = text;
  if (style?.font?.bold) shown.bl = BooleanNumber.TRUE;
  if (style?.font?.italic) shown.it = BooleanNumber.TRUE;
  return shown;
}
