/** Columns that a schedule of any kind may have. */
import type { RoleWords } from "./kind";

export const COMMON_COLUMNS: readonly RoleWords[] = [
  {
    role: "note",
    words:
      /^(note|notes|note ?ref\.?|ref\.?|reference|footnote|comments?|commentary|explanation|narrative|reason for .*)$|note ref/,
  },
  { role: "rag", words: /\bb?rag\b|^rating$|^status$/ },
  { role: "code", words: /^(code|cost cent(re|er)|account|line (no|number)\.?|no\.?|id|row)$|cost cent(re|er) code/ },
  { role: "percentage", words: /%|per ?cent|percentage/ },
];
