/**
 * The text of a note, and how one of ours is known again: by its last line, whose code is reckoned from all that stands above it. So a
 * note in which a person changed a letter is theirs, and no copy of the add-in takes it away.
 */
import { fingerprint } from "../workbook";

/** The text with its last line: "Outturn kwzbmq". */
export function signedNote(text: string): string {
  const body = plain(text);
  return `${body}\n\nOutturn ${codeOf(body)}`;
}

/** Whether a note stands as the add-in wrote it. */
export function isOwnNote(content: string): boolean {
  const [, body, code] = LAST_LINE.exec(plain(content)) ?? [];
  return body !== undefined && codeOf(body) === code;
}

/** Whether a note was the add-in's before somebody changed it. */
export function isEditedNote(content: string): boolean {
  const text = plain(content);
  return !isOwnNote(text) && (text.startsWith(NOTE_START) || LAST_LINE.test(text));
}

/** Begins every note, and within it every exception. */
export const NOTE_START = "Outturn · ";

/** Begins a note that is only of what was accepted. */
export const ACCEPTED_START = `${NOTE_START}Accepted · `;

const LAST_LINE = /^(.*)\n\nOutturn ([b-df-hj-np-tv-xz]{6})$/s;

/** Excel on one system gives other line ends than on another, and may drop blanks at an end. */
function plain(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[ \t]+$/gm, "")
    .trimEnd();
}

/** Six letters: enough to tell a changed letter, and no lock. */
function codeOf(text: string): string {
  return fingerprint(text).slice(0, 6);
}
