/** The grid's conditional formats as the host lists, adds and changes them. */
import type { IConditionFormattingRule } from "@univerjs/preset-sheets-conditional-formatting";
import {
  AddConditionalRuleMutation, CFRuleType, CFSubRuleType, ConditionalFormattingRuleModel, SetConditionalRuleMutation,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { IStyleBase } from "@univerjs/presets";
import { BooleanNumber, generateRandomId, ICommandService } from "@univerjs/presets";
import type { CellRange } from "../../src/workbook";
import type { HostConditionalFormat } from "../host/host-model";
import type { Grid } from "./grid";
import { ourRange } from "./univer-sheet";
import { gridRange } from "./xlsx-to-univer";

interface Place {
  readonly unitId: string;
  readonly subUnitId: string;
}

/** Until its formula is set a new format must show nothing. */
const NEVER = "=FALSE";

/** In order of priority, the first wins. */
export function formatsOf(grid: Grid, place: Place): HostConditionalFormat[] {
  return rulesOf(grid, place).map((rule) => {
    const custom = rule.rule.type === CFRuleType.highlightCell && rule.rule.subType === CFSubRuleType.formula ? rule.rule : null;
    return {
      id: rule.cfId,
      type: custom ? "Custom" : OTHER_TYPES[rule.rule.type] ?? "CellValue",
      ranges: rule.ranges.map(ourRange),
      formula: custom && custom.value !== NEVER ? custom.value : null,
      fill: custom?.style.bg?.rgb ?? null,
      fontColour: custom?.style.cl?.rgb ?? null,
      ...(custom?.style.ul?.s === BooleanNumber.TRUE && { underline: "Single" }),
      ...(custom?.style.it === BooleanNumber.TRUE && { italic: true }),
      stopIfTrue: rule.stopIfTrue,
    };
  });
}

/** A custom format without a formula at first priority; gives its id. */
export function addFormat(grid: Grid, place: Place, ranges: readonly CellRange[]): string {
  const cfId = generateRandomId(8);
  const rule: IConditionFormattingRule = {
    cfId,
    ranges: ranges.map(gridRange),
    stopIfTrue: false,
    rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: NEVER, style: {} },
  };
  grid.injector.get(ICommandService).syncExecuteCommand(AddConditionalRuleMutation.id, { ...place, rule });
  return cfId;
}

/** Changes formula or colours of a custom format; a format of another kind is left as it is. */
export function changeFormat(
  grid: Grid, place: Place, id: string, change: Partial<Pick<HostConditionalFormat, "formula" | "fill" | "fontColour" | "underline" | "italic" | "stopIfTrue">>,
): void {
  const before = rulesOf(grid, place).find((rule) => rule.cfId === id);
  if (before?.rule.type !== CFRuleType.highlightCell || before.rule.subType !== CFSubRuleType.formula) return;
  const style: IStyleBase = { ...before.rule.style };
  if (change.fill !== undefined) style.bg = change.fill === null ? null : { rgb: change.fill };
  if (change.fontColour !== undefined) style.cl = change.fontColour === null ? null : { rgb: change.fontColour };
  if (change.underline !== undefined) style.ul = { s: change.underline === "None" ? BooleanNumber.FALSE : BooleanNumber.TRUE };
  if (change.italic !== undefined) style.it = change.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  const rule: IConditionFormattingRule = {
    ...before,
    stopIfTrue: change.stopIfTrue ?? before.stopIfTrue,
    rule: { ...before.rule, style, value: change.formula === undefined ? before.rule.value : (change.formula ?? NEVER) },
  };
  grid.injector.get(ICommandService).syncExecuteCommand(SetConditionalRuleMutation.id, { ...place, cfId: id, rule });
}

/** The rules themselves, as the grid keeps them. */
export function rulesOf(grid: Grid, { unitId, subUnitId }: Place): readonly IConditionFormattingRule[] {
  return grid.injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, subUnitId) ?? [];
}

const OTHER_TYPES: Readonly<Record<string, HostConditionalFormat["type"]>> = {
  [CFRuleType.colorScale]: "ColorScale", [CFRuleType.dataBar]: "DataBar", [CFRuleType.iconSet]: "IconSet",
};
