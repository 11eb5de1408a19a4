/** The panel's own port to Excel, served from plain data and a script of what goes wrong; it notes what was asked of it. */
import type { Marks } from "../../src/marking";
import type { ClearReceipt, Decision, DecisionReceipt, EditNotice, MarkReceipt, SheetHost } from "../../src/marking";
import type { PlanWrite } from "../../src/plan";
import { cellName, type Workbook } from "../../src/workbook";

export interface Script {
  readonly workbook: Workbook;
  readonly activeSheet?: string;
  readonly hasMarks?: boolean;
  readonly lacks?: readonly string[];
  /** Rejections by method; "never" leaves it without an answer, as Excel does while a cell is edited. */
  readonly trouble?: Partial<Record<"readWorkbook" | "applyMarks" | "decide" | "clearMarks" | "writePlan" | "goTo" | "makeEdits" | "undoEdits" | "onEdited", Error | "never">>;
  readonly markReceipt?: Partial<MarkReceipt>;
  /** Sheets whose marks have to stay. */
  readonly notCleared?: Extract<ClearReceipt, { kind: "cleared" }>["skipped"];
  /** Sheets whose cells are not changed. */
  readonly lockedSheets?: readonly string[];
  /** Rows of the register in which somebody wrote. */
  readonly rowsWithWords?: number;
}

export interface ScriptedHost extends SheetHost {
  decide(decisions: readonly Decision[]): Promise<DecisionReceipt>;
  /** What was asked, in order: "read", "mark Revenue", "clear", "clear, words: keep", "go to Revenue!H7". */
  readonly asked: string[];
  readonly marks: Marks[];
  readonly plans: PlanWrite[];
  readonly decisions: Decision[];
  /** As if a person, or somebody else in the workbook, had typed into a cell. */
  edit(sheet: string, address: string, by?: EditNotice["by"]): void;
  /** Lets the next answer of this method wait until the returned function is called. */
  hold(method: "readWorkbook" | "applyMarks"): () => void;
}

export function scriptedHost({ workbook, activeSheet = "Revenue", hasMarks = false, lacks = [], trouble = {}, markReceipt = {}, notCleared = [], lockedSheets = [], rowsWithWords = 0 }: Script): ScriptedHost {
  const asked: string[] = [];
  const marks: Marks[] = [];
  const plans: PlanWrite[] = [];
  const decisions: Decision[] = [];
  const listeners = new Set<(edit: EditNotice) => void>();
  const held = new Map<string, Promise<void>>();

  async function answer<T>(method: keyof typeof trouble, value: T): Promise<T> {
    await held.get(method);
    const wrong = trouble[method];
    if (wrong === "never") return new Promise(() => undefined);
    if (wrong) throw wrong;
    return value;
  }

  return {
    asked,
    marks,
    plans,
    decisions,
    decide: async (given) => {
      asked.push(`decide ${given.map(({ row, status }) => `${row.sheet}!${row.cell} ${status}`).join(", ")}`);
      const refused = lockedSheets.includes("Exceptions");
      if (!refused) decisions.push(...given);
      return answer("decide", refused ? { written: 0, register: "", skipped: [{ sheet: "Exceptions", reason: "The sheet is protected." }] } : { written: given.length, register: "Exceptions", skipped: [] });
    },
    lacks,
    edit: (sheet, address, by = "person") => listeners.forEach((listener) => listener({ sheet, address, by })),
    hold: (method) => {
      let release = () => undefined as void;
      held.set(method, new Promise((resolve) => (release = resolve)));
      return release;
    },
    readWorkbook: async ({ onProgress, again }) => {
      asked.push(again ? `read ${[...again.sheets].join(", ")} again` : "read");
      workbook.sheets.forEach((sheet, index) =>
        onProgress({ done: index + 1, of: workbook.sheets.length + 1, what: `${sheet.name} (${index + 1} of ${workbook.sheets.length})` }),
      );
      return answer("readWorkbook", workbook);
    },
    applyMarks: async (given, options) => {
      asked.push(`mark ${options?.onlySheet ?? "pack"}`);
      marks.push(given);
      return answer("applyMarks", { marked: given.register.length, unmarked: [], skipped: [], register: "Exceptions", ...markReceipt });
    },
    clearMarks: async ({ words = "ask", what = { kind: "all" } } = {}) => {
      if (what.kind !== "all") {
        asked.push(what.kind === "sheet" ? `clear ${what.sheet}` : "clear accepted");
        return answer("clearMarks", { kind: "cleared", cleared: 1, registerRemoved: false, skipped: notCleared });
      }
      asked.push(words === "ask" ? "clear" : `clear, words: ${words}`);
      if (words === "ask" && rowsWithWords > 0) return answer("clearMarks", { kind: "asks", rowsWithWords });
      return answer("clearMarks", { kind: "cleared", cleared: 1, registerRemoved: words !== "keep", skipped: notCleared });
    },
    hasMarks: async () => hasMarks,
    writePlan: async (write) => {
      asked.push(`write plan on ${write.sheet}`);
      plans.push(write);
      return answer("writePlan", { sheet: write.sheet });
    },
    makeEdits: async (edits) => {
      asked.push(`change ${edits.map(({ sheet, cell }) => `${sheet}!${cellName(cell)}`).join(", ")}`);
      const made = edits.filter(({ sheet }) => !lockedSheets.includes(sheet)).map((edit) => ({ ...edit, formatBefore: null }));
      const skipped = edits.filter(({ sheet }) => lockedSheets.includes(sheet)).map(({ sheet, cell }) => ({ sheet, cell, reason: "The sheet is protected, so the cell was not changed." }));
      return answer("makeEdits", { made, skipped });
    },
    undoEdits: async (made, sheetAdded) => {
      asked.push(`undo ${made.map(({ sheet, cell }) => `${sheet}!${cellName(cell)}`).join(", ")}`);
      return answer("undoEdits", { made: [...made], skipped: [], ...(sheetAdded === undefined ? {} : { sheetRemoved: sheetAdded }) });
    },
    goTo: async (sheet, cell) => {
      asked.push(`go to ${sheet}!${cellName(cell)}`);
      return answer("goTo", undefined);
    },
    activeSheet: async () => activeSheet,
    onEdited: async (callback) => {
      await answer("onEdited", undefined);
      listeners.add(callback);
      return async () => void listeners.delete(callback);
    },
  };
}
