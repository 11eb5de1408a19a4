/**
 * Which folder of src/ may import which, in one table: the lint rules are generated from it, docs/architecture.md
 * explains it, and test/layers.test.ts asserts that it names every folder.
 * "pure" folders also may not read a clock, draw a random number, or do any I/O.
 */
module.exports = {
  money: { may: [], pure: true },
  workbook: { may: [], pure: true },
  budget: { may: ["money"], pure: true },
  packs: { may: ["workbook", "money"], pure: true },
  checking: { may: ["packs", "workbook", "money"], pure: true },
  rules: { may: ["checking", "packs", "workbook", "budget", "money"], pure: true },
  marking: { may: ["checking", "workbook"], pure: true },
  functions: { may: ["budget", "money"], pure: true },
  excel: { may: ["workbook", "marking"], pure: false },
  files: { may: ["workbook", "marking"], pure: false },
  taskpane: { may: ["checking", "marking", "workbook", "packs", "money"], pure: false, wiring: ["taskpane/index.tsx"] },
  commands: { may: [], pure: false },
  cli: { may: ["files", "checking", "rules", "packs", "marking", "workbook", "money"], pure: false },
};
