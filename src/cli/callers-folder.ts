/** Where the person stands: `npm run` moves to the project's folder before it starts the program. File names are meant from here. */
export function callersFolder(): string {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return script === "outturn" && folder !== undefined ? folder : process.cwd();
}
