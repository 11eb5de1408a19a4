/** Conditional formats; of the kinds there are only Custom is served in full. https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat */
import { intersect } from "../addresses";
import { hostObject, sheetById, text, writableSheet, type ClassTable, type HostContext } from "../class-table";
import { refuse } from "../protocol";
import { rangeAreasTable, type AreasState } from "./range";

interface FormatState {
  readonly sheetId: string;
  readonly id: string;
}

export const conditionalFormatCollection: ClassTable<AreasState> = {
  name: "ConditionalFormatCollection",
  items: (state, host) => formatsOn(state, host).map((format) => hostObject(conditionalFormat, { sheetId: state.sheetId, id: format.id })),
  item: (state, key, host) => {
    const id = text(key, "id");
    if (!formatsOn(state, host).some((format) => format.id === id)) refuse("ItemNotFound", "No such conditional format on these cells.");
    return hostObject(conditionalFormat, { sheetId: state.sheetId, id });
  },
  methods: {
    /** Added at the first priority. https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection#excel-excel-conditionalformatcollection-add-member(1) */
    Add: {
      to: ({ sheetId, ranges }, [type], host) => {
        if (type !== "Custom") refuse("NotImplemented", "Only custom conditional formats are added here.");
        return hostObject(conditionalFormat, { sheetId, id: writableSheet(host, sheetId).addConditionalFormat(ranges) });
      },
    },
  },
};

function formatsOn({ sheetId, ranges }: AreasState, host: HostContext) {
  return sheetById(host, sheetId)
    .conditionalFormats()
    .filter((format) => format.ranges.some((range) => ranges.some((wanted) => intersect(range, wanted) !== null)));
}

function formatOf({ sheetId, id }: FormatState, host: HostContext) {
  return sheetById(host, sheetId).conditionalFormats().find((format) => format.id === id) ?? refuse("ItemNotFound", "The conditional format was deleted.");
}

export const conditionalFormat: ClassTable<FormatState> = {
  name: "ConditionalFormat",
  id: ({ id }) => id,
  properties: {
    Id: { since: "1.6", read: ({ id }) => id },
    Type: { since: "1.6", read: (state, host) => formatOf(state, host).type },
    Priority: { since: "1.6", read: (state, host) => sheetById(host, state.sheetId).conditionalFormats().indexOf(formatOf(state, host)) },
    StopIfTrue: {
      since: "1.6",
      read: (state, host) => formatOf(state, host).stopIfTrue,
      write: (state, value, host) => writableSheet(host, state.sheetId).changeConditionalFormat(formatOf(state, host).id, { stopIfTrue: value === true }),
    },
  },
  navigations: {
    /** Reaching for .custom of a format of another kind fails the batch (OfficeDev/office-js #2180). */
    Custom: {
      since: "1.6",
      to: (state, host) => {
        if (formatOf(state, host).type !== "Custom") refuse("InvalidOperation", "This operation is not permitted for the current object.");
        return hostObject(customFormat, state);
      },
    },
  },
  methods: {
    GetRanges: { since: "1.9", to: (state, _, host) => hostObject(rangeAreasTable, { sheetId: state.sheetId, ranges: formatOf(state, host).ranges }) },
    Delete: { since: "1.6", result: (state, _, host) => writableSheet(host, state.sheetId).deleteConditionalFormat(formatOf(state, host).id) },
  },
};

export const customFormat: ClassTable<FormatState> = {
  name: "CustomConditionalFormat",
  navigations: { Rule: { to: (state) => hostObject(formatRule, state) }, Format: { to: (state) => hostObject(conditionalRangeFormat, state) } },
};

export const formatRule: ClassTable<FormatState> = {
  name: "ConditionalFormatRule",
  properties: {
    Formula: {
      since: "1.6",
      read: (state, host) => formatOf(state, host).formula ?? "",
      write: (state, value, host) => {
        const formula = text(value, "formula");
        if (!formula.startsWith("=") || formula.length > 8_192) refuse("InvalidArgument", "The formula of a conditional format begins with =.");
        writableSheet(host, state.sheetId).changeConditionalFormat(state.id, { formula });
      },
    },
  },
};

export const conditionalRangeFormat: ClassTable<FormatState> = {
  name: "ConditionalRangeFormat",
  navigations: { Fill: { to: (state) => hostObject(conditionalRangeFill, state) }, Font: { to: (state) => hostObject(conditionalRangeFont, state) } },
};

export const conditionalRangeFill: ClassTable<FormatState> = { name: "ConditionalRangeFill", properties: { Color: colour("fill") } };
export const conditionalRangeFont: ClassTable<FormatState> = { name: "ConditionalRangeFont",
  properties: {
    Color: colour("fontColour"),
    Italic: {
      since: "1.6",
      read: (state, host) => formatOf(state, host).italic ?? null,
      write: (state, value, host) => writableSheet(host, state.sheetId).changeConditionalFormat(state.id, { italic: value === true }),
    },
    Underline: {
      since: "1.6",
      read: (state, host) => formatOf(state, host).underline ?? null,
      write: (state, value, host) => {
        if (!["None", "Single", "Double"].includes(text(value, "underline"))) refuse("InvalidArgument", "No such underline.");
        writableSheet(host, state.sheetId).changeConditionalFormat(state.id, { underline: value as string });
      },
    },
  },
};

function colour(key: "fill" | "fontColour") {
  return {
    since: "1.6",
    read: (state: FormatState, host: HostContext) => formatOf(state, host)[key],
    write: (state: FormatState, value: unknown, host: HostContext) => {
      if (!/^#[0-9A-Fa-f]{6}$/.test(text(value, "color"))) refuse("InvalidArgument", "A colour is written #RRGGBB.");
      writableSheet(host, state.sheetId).changeConditionalFormat(state.id, { [key]: value });
    },
  };
}
