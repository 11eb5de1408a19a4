import type { Description, Rule, Scope } from "../../checking";
import { figureOf, shownAmount } from "../../checking";
import type { Figure } from "../../money";
import { absolute, sayAmount, scale, ties } from "../../money";
import { hasRole, linesOf } from "../../packs";
import type { CellAddress } from "../../workbook";
import { cellName, valueAt } from "../../workbook";
import { nameOf } from "../identity-words";
import { statedAmounts } from "../stated-amounts";
import { EXACT } from "../tolerance-words";

interface Miscalled {
  readonly cell: CellAddress;
  readonly said: Said;
  readonly label: string;
}

interface Said {
  readonly sheet: string;
  readonly cell: CellAddress;
  readonly written: string;
  readonly figure: Figure;
  readonly sentence: string;
}

/** A project's slippage that the words beside it, or the notes of the pack, call an underspend. */
export const slippageCalledUnderspend: Rule<Miscalled> = {
  id: "slippage-called-underspend",
  family: "capital",
  title: "Slippage that the words call an underspend",
  severity: "query",
  kinds: ["capital"],
  page: {
    finds:
      "A project has slippage and no underspend in its columns, and a sentence of the pack that names the project, or the note of its line, speaks of an underspend of that very amount.",
    matters:
      "An underspend frees its funding; slippage needs it next year. Who reads the words spends money that the project still needs.",
    tolerance: EXACT,
    seen: "East Sussex, Q1 2024/25 monitoring, note x: “£0.141m underspend” where the table has slippage of 141.",
    turnOff: "Where narratives call any variance an underspend by custom.",
  },
  lacks: ({ schedule }) => {
    if (!hasRole(schedule, "slippage")) return "it has no column of slippage";
    return schedule.unit === null ? "it does not say in what unit its amounts are" : null;
  },
  *test(scope) {
    const said = underspendsSaid(scope);
    for (const line of linesOf(scope.schedule)) {
      const cell = line.cell("slippage");
      const slipped = cell && shownAmount(scope.sheet, cell);
      if (line.role !== "line" || !cell || !slipped || slipped.isZero()) continue;
      const under = line.cell("over-under");
      const isUnderToo = under !== null && shownAmount(scope.sheet, under)?.isZero() === false;
      const figure = figureOf(scope.workbook, scope.schedule, cell);
      const own = [...line.cells("note"), ...line.cells("text")].flatMap((at) =>
        saidIn(scope.schedule.sheet, at, valueAt(scope.sheet, at)),
      );
      const named = said.filter(({ sentence }) => doesName(sentence, line.label));
      const pounds = figure && absolute(scale(figure, scope.schedule.unit!.pounds));
      const found = isUnderToo || !pounds ? undefined : [...own, ...named].find((one) => ties(one.figure, pounds));
      yield found ? { cell, said: found, label: line.label } : null;
    }
  },
  describe: ({ cell, said }, scope): Description => {
    const stated = sayAmount(shownAmount(scope.sheet, cell)!);
    const isHere = said.sheet === scope.schedule.sheet;
    return {
      cell,
      related: [{ ...said.cell, sheet: said.sheet }],
      stated,
      expected: "",
      difference: "",
      message: `${nameOf(scope, cell)} is ${stated}: spend that moves to another year. ${isHere ? cellName(said.cell) : `${said.sheet}!${cellName(said.cell)}`} calls it an underspend of ${said.written}. Say which it is, and put it into that column.`,
    };
  },
};

const IS_UNDERSPEND = /\bunder-?\s?spen(d|t|ding)\b/i;
const IS_SLIPPAGE = /slip(page|ped|s)?\b|re-?profil|re-?phas|later year|next year|future year|carr(y|ied) forward/i;

function underspendsSaid({ pack }: Scope): readonly Said[] {
  return pack.schedules.flatMap(({ sheet, texts }) => texts.flatMap(({ cell, text }) => saidIn(sheet, cell, text)));
}

function saidIn(sheet: string, cell: CellAddress, value: unknown): readonly Said[] {
  if (typeof value !== "string" || !IS_UNDERSPEND.test(value) || IS_SLIPPAGE.test(value)) return [];
  return statedAmounts(value)
    .filter(({ sentence, text }) => isOfTheAmount(sentence, text))
    .map(({ text, figure, sentence }) => ({ sheet, cell, written: text, figure: absolute(figure), sentence }));
}

/** "£0.141m underspend", "underspend of £0.141m": the word stands beside the amount. */
function isOfTheAmount(sentence: string, written: string): boolean {
  const at = sentence.indexOf(written);
  return IS_UNDERSPEND.test(sentence.slice(Math.max(0, at - 30), at + written.length + 25));
}

const COMMON = new Set([
  "project",
  "projects",
  "scheme",
  "programme",
  "children",
  "childrens",
  "services",
  "service",
  "budget",
  "works",
]);

/** Whether a sentence names a project, as far as two of its telling words, or its only one. */
function doesName(sentence: string, label: string): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .replace(/['’]/g, "")
      .match(/[a-z]{4,}/g) ?? [];
  const telling = [...new Set(words(label))].filter((word) => !COMMON.has(word)).map(stem);
  const said = new Set(words(sentence).map(stem));
  const named = telling.filter((word) => said.has(word)).length;
  return telling.length > 0 && named >= Math.min(telling.length, Math.max(2, Math.ceil(telling.length / 2)));
}

function stem(word: string): string {
  return word.replace(/s$/, "");
}
