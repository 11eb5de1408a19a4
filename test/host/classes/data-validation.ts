/** What may be typed into the cells of a range. It stops people, not programs. https://learn.microsoft.com/javascript/api/excel/excel.datavalidation */
import { intersect } from "../addresses";
import { sheetById, writableSheet, type ClassTable, type HostContext } from "../class-table";
import type { HostValidation } from "../host-model";
import { refuse } from "../protocol";
import type { RangeState } from "./range";

/** Excel keeps a list of at most 255 characters in the rule itself. https://support.microsoft.com/office/apply-data-validation-to-cells-29fecbcc-d1b9-42c1-9d76-eff3ce5f7249 */
const LONGEST_LIST = 255;

const TYPES: Readonly<Record<string, string>> = { list: "List", wholeNumber: "WholeNumber", decimal: "Decimal", date: "Date", time: "Time", textLength: "TextLength", custom: "Custom" };

export const dataValidation: ClassTable<RangeState> = {
  name: "DataValidation",
  properties: {
    Type: {
      since: "1.8",
      read: (state, host) => {
        const found = validationsOn(state, host);
        if (found === "mixed") return "Inconsistent";
        return found === null ? "None" : TYPES[Object.keys(found.rule)[0] ?? ""];
      },
    },
    /** What is said to people who type something else; kept by no model. */
    ErrorAlert: { since: "1.8", write: ({ sheetId }, _, host) => void writableSheet(host, sheetId) },
    Rule: {
      since: "1.8",
      read: (state, host) => {
        const found = validationsOn(state, host);
        return found === "mixed" || found === null ? {} : found.rule;
      },
      write: ({ sheetId, range }, value, host) => {
        const rule = checked(value);
        const sheet = writableSheet(host, sheetId);
        if (!sheet.setValidation) refuse("NotImplemented", "This workbook keeps no data validation.");
        sheet.setValidation(range, rule);
      },
    },
  },
  methods: { Clear: { since: "1.8", result: ({ sheetId, range }, _, host) => writableSheet(host, sheetId).setValidation?.(range, null) } },
};

/** The one that holds for every cell of the range, null where none does, "mixed" where cells differ. */
function validationsOn({ sheetId, range }: RangeState, host: HostContext): HostValidation | "mixed" | null {
  const found = (sheetById(host, sheetId).validations?.() ?? []).filter(({ ranges }) => ranges.some((other) => intersect(other, range)));
  if (found.length === 0) return null;
  const covers = found[0]!.ranges.some(({ top, left, bottom, right }) => top <= range.top && left <= range.left && bottom >= range.bottom && right >= range.right);
  return found.length === 1 && covers ? found[0]! : "mixed";
}

function checked(value: unknown): Excel.DataValidationRule {
  const rule = value as Excel.DataValidationRule;
  const [kind, ...others] = Object.keys(rule ?? {});
  if (kind === undefined || others.length > 0 || !(kind in TYPES)) refuse("InvalidArgument", "A rule is of one kind.");
  if (rule.list) {
    const { source } = rule.list;
    if (typeof source !== "string" || source === "") refuse("InvalidArgument", "A list needs a source.");
    if (!source.startsWith("=") && source.length > LONGEST_LIST) refuse("InvalidArgument", "A list in the rule itself holds at most 255 characters.");
  }
  return rule;
}
