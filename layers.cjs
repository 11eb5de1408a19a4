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
  plan: { may: ["packs", "workbook", "budget", "money"], pure: true },
  checking: { may: ["packs", "plan", "workbook", "money"], pure: true },
  rating: { may: ["checking", "packs", "plan", "workbook", "budget", "money"], pure: true },
  rules: { may: ["rating", "checking", "packs", "plan", "workbook", "budget", "money"], pure: true },
  marking: { may: ["checking", "plan", "workbook"], pure: true },
  functions: { may: ["budget", "money"], pure: true },
  excel: { may: ["workbook", "plan", "marking"], pure: false },
  files: { may: ["workbook", "marking"], pure: false },
  taskpane: { may: ["rating", "checking", "marking", "plan", "workbook", "packs", "money"], pure: false, wiring: ["taskpane/index.tsx"] },
  commands: { may: [], pure: false },
  cli: { may: ["files", "checking", "rules", "packs", "plan", "marking", "workbook", "money"], pure: false },
};
