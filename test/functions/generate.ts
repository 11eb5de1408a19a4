/** Writes what is generated from the functions' comments: npx tsx test/functions/generate.ts */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { generatedFiles, PROJECT } from "./generated";

void generatedFiles().then((files) => {
  for (const [path, text] of files) {
    writeFileSync(join(PROJECT, path), text);
    console.log(path);
  }
});
