/**
 * Why a file could not be read: one sentence for people that names the file and says what to do. `message` is that sentence;
 * `cause` keeps what the reader said, for whoever mends the reader.
 */
export class FileProblem extends Error {
  override readonly name = "FileProblem";
}
