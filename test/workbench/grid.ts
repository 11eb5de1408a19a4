/** The spreadsheet grid of the workbench: Univer with what a pack needs, its own toolbar off. */
import type { IFunctionInfo } from "@univerjs/preset-sheets-core";
import { CalculationMode, FunctionType, IDescriptionService, IFunctionService, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import type { FUniver, Injector, IWorkbookData } from "@univerjs/presets";
import { BooleanNumber, createUniver, LocaleType, LogLevel, mergeLocales } from "@univerjs/presets";
import { worksheetFunctions } from "../../src/functions";
import described from "../../src/functions/functions.json";
import { GridFunction } from "./grid-function";

/** Univer by its two doors: `api` for people's actions, `injector` for its inner services. */
export interface Grid {
  readonly api: FUniver;
  readonly injector: Injector;
}

/** What the grid says while it calculates; its own English has forgotten these. */
const MISSING_WORDS = {
  "sheets-formula": { progress: { analyzing: "Analysing", calculating: "Calculating", "array-analysis": "Analysing", "array-calculation": "Calculating", done: "Done" } },
};

/** A grid in the element of that id, empty until a workbook is shown. */
export function createGrid(container: string): Grid {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(coreWords, conditionalFormattingWords, MISSING_WORDS) },
    logLevel: LogLevel.WARN,
    presets: [
      UniverSheetsCorePreset({
        container,
        header: true,
        toolbar: false,
        // Values stored in the file are shown as they are; a large pack is never recalculated whole.
        formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
        disableTextFormatAlert: true,
        disableTextFormatMark: true,
        sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      }),
      UniverSheetsConditionalFormattingPreset(),
    ],
  });
  return { api: univerAPI, injector: univer.__getInjector() };
}

/** Shows a workbook in place of the one before it. */
export function showWorkbook(grid: Grid, workbook: IWorkbookData): void {
  const before = grid.api.getActiveWorkbook();
  if (before) grid.api.disposeUnit(before.getId());
  grid.api.createWorkbook(workbook);
}

/**
 * Makes OUTTURN.VARIANCE and its family work in cells. To be called after the first workbook is shown, when the formula
 * engine has started. The facade's own registerFunction would recalculate everything; this does not.
 */
export function registerFunctions(grid: Grid): void {
  const functions = grid.injector.get(IFunctionService);
  for (const [name, worksheetFunction] of Object.entries(worksheetFunctions)) {
    functions.registerExecutors(new GridFunction(`OUTTURN.${name}`, worksheetFunction));
  }
  grid.injector.get(IDescriptionService).registerDescriptions(described.functions.map(tips));
}

/** What a person who types a formula is told, in Excel's own words for it. */
function tips({ name, description, parameters }: (typeof described.functions)[number]): IFunctionInfo {
  return {
    functionName: `OUTTURN.${name}`,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((each) => ({
      name: each.name,
      detail: each.description,
      example: "",
      require: "optional" in each && each.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}
