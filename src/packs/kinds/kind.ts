/** What a kind of schedule is, as data: the words by which councils head its columns, and the statements that it makes. */
import type { ColumnRole, RowPart, ScheduleKind } from "../roles";
import type { IdentityMeaning } from "../identity";

/** Words over a column (or, of a schedule on its side, beside a row) that give it a role. Tried in order on the heading in lower case. */
export interface RoleWords {
  readonly role: ColumnRole;
  readonly words: RegExp;
  /** Words that say that it is something else after all. */
  readonly unless?: RegExp;
}

export interface StatementTerm {
  readonly role: ColumnRole;
  /** +1 or −1 as the formula has it; "either" where councils type the figure with either sign, the formula's own first. */
  readonly sign: 1 | -1 | "either" | "either, usually −";
  /**
   * "all": every column of the role takes part; "some": every one, or one of them, whichever the figures bear out. Otherwise one of them.
   */
  readonly many?: "all" | "some";
  /** Fewer columns of the role than this make no statement: one part of several is not the whole. */
  readonly least?: number;
  /** Only columns that stand before the result. */
  readonly before?: true;
  /** The statement is made without it too. */
  readonly optional?: true;
}

/** result = sum of sign × term, on every line. */
export interface KindStatement {
  readonly meaning: Exclude<IdentityMeaning, "foot">;
  readonly result: ColumnRole;
  readonly terms: readonly StatementTerm[];
  /** Made only where no column has one of these roles, which says it better. */
  readonly without?: readonly ColumnRole[];
}

/** A statement between rows of a kind: in every figure column, result = sum of sign × part. */
export interface PartStatement {
  readonly meaning: Exclude<IdentityMeaning, "foot">;
  readonly result: RowPart;
  readonly terms: readonly { readonly part: RowPart | "total"; readonly sign: 1 | -1 }[];
}

export interface KindData {
  readonly kind: ScheduleKind;
  /** As people call it: "savings schedule". */
  readonly name: string;
  readonly columns: readonly RoleWords[];
  /** One role of each list must be bound, or the schedule is not of this kind. */
  readonly needs: readonly (readonly ColumnRole[])[];
  /** All roles of one of these sets must be bound. */
  readonly needsOneOf?: readonly (readonly ColumnRole[])[];
  /** Where exactly two columns have the role and none the others, what they are in their order; with `beside`, only where one of these is bound too. */
  readonly twoOf?: readonly {
    readonly role: ColumnRole;
    readonly first: ColumnRole;
    readonly second: ColumnRole;
    readonly beside?: readonly ColumnRole[];
  }[];
  /** Where several columns have the role and none the other, what the first of them is. */
  readonly firstOf?: { readonly role: ColumnRole; readonly first: ColumnRole };
  /** Where no column has the role, the one that has it under another name, if another role is bound too. */
  readonly elseIs?: { readonly role: ColumnRole; readonly given: ColumnRole; readonly beside: ColumnRole };
  /** What two columns are that are headed by nothing but a period, the earlier and the later, where one of `beside` is bound. */
  readonly twoPeriods?: {
    readonly earlier: ColumnRole;
    readonly later: ColumnRole;
    readonly beside: readonly ColumnRole[];
  };
  /** Roles that only one column may have. */
  readonly once?: readonly ColumnRole[];
  /** Roles that say that it is another kind. */
  readonly never?: readonly ColumnRole[];
  /** Words that must stand in its title, its sheet's name, its headings or its labels. */
  readonly words?: RegExp;
  /** Words there that say that it is another kind. */
  readonly unless?: RegExp;
  readonly statements: readonly KindStatement[];
  /** Of which columns its percentages are, and over which; of the variance, spend or forecast over the budget unless given. */
  readonly percentages?: { readonly of: readonly ColumnRole[]; readonly over: readonly ColumnRole[] };
  /** Rows that play a part of their own. */
  readonly parts?: readonly { readonly part: RowPart; readonly words: RegExp }[];
  /** Of the kind only if rows of each of one of these sets are there. */
  readonly needsParts?: readonly (readonly RowPart[])[];
  readonly partStatements?: readonly PartStatement[];
  /** Whether its figures are money, so that a unit is expected and its columns add down the page. */
  readonly isMoney: boolean;
  /** Found by its headings alone, whether or not figures stand under them. */
  readonly isFoundByHeadings?: true;
  /** The roles that may name its rows, where the first column of words does not. */
  readonly label?: ColumnRole;
  /** Whether it is also read with its headings down the side. */
  readonly turns?: true;
}

/** A heading, and whether figures or words stand under it. */
export interface KindHeading {
  readonly text: string;
  readonly isLabel: boolean;
  readonly holdsWords: boolean;
  /** The role that a person gave it; left out where nobody did. */
  readonly said?: ColumnRole;
}
