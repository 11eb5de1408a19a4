import type { Description, Rule, Scope } from "../../checking";
import type { CellAddress } from "../../workbook";
import { cellName, valueAt } from "../../workbook";
import { EXACT } from "../tolerance-words";
import { sentencesOf } from "./change-in-words";

interface OtherBand {
  readonly cell: CellAddress;
  readonly band: string;
  readonly words: string;
}

const CHILDREN = /looked.?after|\blac\b|\bcla\b|child(ren)? in care|child(ren)? protection|child(ren)? in need/i;
const BASE = /population|per 1[0,]*000|\brate|proportion|estimate/i;
const BAND = /\b0\s?(?:-|–|—|to)\s?(\d\d)\b(?![/%\d,.]\d)|\bunder (1[679]|2\d)s?\b/gi;

/** Rates of children on a population of another age than theirs. */
export const ageBand: Rule<OtherBand> = {
  id: "age-band",
  family: "performance",
  title: "Rate of children on another age band",
  severity: "warning",
  page: {
    finds:
      "Rates of looked-after children, children in need and child protection plans are on the population aged 0 to 17, in sentences, headings and labels.",
    matters:
      "Published rates of other councils are per 10,000 aged 0 to 17. On the 0–19 population a council looks about a tenth lower than it is.",
    tolerance: EXACT,
    seen: "Nottinghamshire, 2019/20 budget update, paragraph 5: looked-after children “as a proportion of the 0-19 population”.",
    turnOff: "Where another age band is meant, such as care leavers up to 25.",
  },
  kinds: ["text", "activity", "performance", "table"],
  lacks: (scope) => (saidIn(scope).length > 0 ? null : "it names no age band of children"),
  *test(scope) {
    for (const said of saidIn(scope)) yield said.isUsual ? null : said;
  },
  describe: ({ cell, band, words }): Description => ({
    cell,
    related: [],
    name: `${band}: ${words.slice(0, 40)}`,
    stated: band,
    expected: "0-17",
    difference: "",
    message: `${cellName(cell)} measures children in care against the population “${band}”, while their rates are published on the population aged 0-17. Restate the rate on 0-17, or say why another age is meant.`,
  }),
};

interface Said extends OtherBand {
  readonly isUsual: boolean;
}

const known = new WeakMap<Scope["schedule"], readonly Said[]>();

function saidIn(scope: Scope): readonly Said[] {
  const answer = known.get(scope.schedule) ?? wordsOf(scope).flatMap(bandsIn);
  known.set(scope.schedule, answer);
  return answer;
}

interface Words {
  readonly cell: CellAddress;
  readonly words: string;
  /** What the words stand under. */
  readonly about: string;
}

function wordsOf({ schedule, sheet }: Scope): readonly Words[] {
  const { texts, columns, rows, title, headerRows } = schedule;
  const label = columns.find(({ role }) => role === "label" || role === "measure")?.column ?? schedule.range.left;
  return [
    ...texts.flatMap(({ cell, text }) => sentencesOf(text).map((words) => ({ cell, words, about: words }))),
    ...columns.flatMap(({ column, heading }) => {
      const row = headerRows.findLast((at) => typeof valueAt(sheet, { row: at, column }) === "string");
      return row === undefined ? [] : [{ cell: { row, column }, words: heading, about: `${heading} ${title}` }];
    }),
    ...rows.map((row) => ({ cell: { row: row.row, column: label }, words: row.label, about: `${row.label} ${title}` })),
  ];
}

function bandsIn({ cell, words, about }: Words): readonly Said[] {
  if (!CHILDREN.test(about) || !BASE.test(words)) return [];
  const found = [...words.matchAll(BAND)];
  const other = found.find(([, upper]) => upper !== "17");
  const first = other ?? found[0];
  return first ? [{ cell, band: first[0], words, isUsual: !other }] : [];
}
