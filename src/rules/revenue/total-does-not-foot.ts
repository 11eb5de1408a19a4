import { identityRule } from "../identity-rule";

export const totalDoesNotFoot = identityRule({
  id: "total-does-not-foot",
  family: "revenue",
  title: "Total that does not foot",
  meanings: ["foot", "cross-cast"],
  lack: "it has no total or subtotal that its lines could add to",
});
