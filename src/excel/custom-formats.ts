/** Asks conditional formats for their formulas, and the marks among them for how they look: together where there are few, in portions where a sheet has thousands of a person's own. */
import { colourOfFormula } from "../marking";
import { loadLook, type MarkLook } from "./mark-look";

/** Up to here looks are asked for with the formulas, a person's formats' too: that spares a round trip. */
const FEW = 300;
/** Formulas asked for at once: under 1 MB to Excel. Sheets on which people copied and pasted for years have ten thousands of formats. */
const FORMULAS_AT_ONCE = 1_500;

/** One conditional format that is a mark. */
export interface CustomMark {
  readonly id: string;
  /** As its formula names it; null for one that Excel broke off making. */
  readonly colour: string | null;
  /** null unless looks were asked for. */
  readonly look: MarkLook | null;
}

export interface CustomFormats {
  /** Queues what is to be read next; false when there is no more. */
  next(): boolean;
  /** For after all of it: the marks on a sheet. */
  marksOn(sheet: Excel.Worksheet): readonly CustomMark[];
}

interface Custom {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  format: Excel.ConditionalFormat | null;
  look: () => MarkLook | null;
}

/** Only formats of type Custom are asked: asking another kind for its formula fails the whole batch (office-js #2180). */
export function customFormats(
  sheets: readonly Excel.Worksheet[],
  formats: readonly Excel.ConditionalFormatCollection[],
  looks: boolean,
): CustomFormats {
  const all = sheets.flatMap((sheet, index) =>
    formats[index]!.items.flatMap(({ id, type }): Custom[] =>
      type === "Custom" ? [{ sheet, id, format: null, look: () => null }] : [],
    ),
  );
  const isFew = all.length <= FEW;
  let asked = 0;
  let areLooksAsked = !looks || isFew;
  return {
    next() {
      const portion = all.slice(asked, asked + FORMULAS_AT_ONCE);
      asked += portion.length;
      eachOf(portion, (custom, format) => {
        custom.format = format.load("id,custom/rule/formula");
        if (looks && isFew) custom.look = loadLook(format);
      });
      if (portion.length > 0) return true;
      if (areLooksAsked) return false;
      areLooksAsked = true;
      const marks = all.filter(isMark);
      eachOf(marks, (custom, format) => (custom.look = loadLook(format)));
      return marks.length > 0;
    },
    marksOn: (sheet) =>
      all.flatMap((custom) =>
        custom.sheet === sheet && isMark(custom)
          ? [{ id: custom.id, colour: colourOfFormula(formulaOf(custom)), look: custom.look() }]
          : [],
      ),
  };
}

/** Each with its format, reached anew: what an earlier request reached is given up. */
function eachOf(customs: readonly Custom[], ask: (custom: Custom, format: Excel.ConditionalFormat) => void): void {
  let sheet: Excel.Worksheet | null = null;
  let onSheet: Excel.ConditionalFormatCollection | null = null;
  for (const custom of customs) {
    if (!onSheet || sheet !== custom.sheet) onSheet = custom.sheet.getRange().untrack().conditionalFormats;
    sheet = custom.sheet;
    ask(custom, onSheet.getItem(custom.id));
  }
}

/** A custom format without any formula is a mark that Excel broke off making; it shows nothing, and nobody can make one by hand. */
function isMark(custom: Custom): boolean {
  const formula = formulaOf(custom);
  return formula === "" || colourOfFormula(formula) !== null;
}

function formulaOf({ format }: Custom): string {
  return format!.custom.rule.formula;
}
