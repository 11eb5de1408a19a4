/** Threaded comments: where they are, and nothing else of them. https://learn.microsoft.com/javascript/api/excel/excel.commentcollection */
import { hostObject, sheetById, text, type ClassTable, type HostContext } from "../class-table";
import { refuse } from "../protocol";
import { rangeTable } from "./range";

interface CommentState {
  readonly sheetId: string;
  readonly id: string;
}

/** The workbook's. */
export const commentCollection: ClassTable<null> = {
  name: "CommentCollection",
  items: (_, host) => host.model.sheets().flatMap((sheet) => (sheet.comments?.() ?? []).map(({ id }) => hostObject(commentTable, { sheetId: sheet.id, id }))),
  item: (_, key, host) => {
    const id = text(key, "commentId");
    const sheet = host.model.sheets().find((candidate) => candidate.comments?.().some((comment) => comment.id === id));
    return hostObject(commentTable, { sheetId: sheet?.id ?? refuse("ItemNotFound", "The comment was deleted."), id });
  },
};

export const commentTable: ClassTable<CommentState> = {
  name: "Comment",
  id: ({ id }) => id,
  properties: { Id: { since: "1.10", read: ({ id }) => id } },
  methods: { GetLocation: { since: "1.10", to: (state, _, host) => hostObject(rangeTable, { sheetId: state.sheetId, range: commentOf(state, host).range }) } },
};

function commentOf({ sheetId, id }: CommentState, host: HostContext) {
  return sheetById(host, sheetId).comments?.().find((comment) => comment.id === id) ?? refuse("ItemNotFound", "The comment was deleted.");
}
