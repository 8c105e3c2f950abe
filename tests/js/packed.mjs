// The package as its users get it: packed, and installed into a project outside of the checkout. This happens once,
// when a test file imports this one. The project is removed after the tests of that file.
import { execSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const pkg = fileURLToPath(new URL("../../pkg", import.meta.url));

/** The directory of the project. */
export const project = realpathSync(mkdtempSync(join(tmpdir(), "image-sharing-")));
process.on("exit", () => rmSync(project, { recursive: true, force: true }));

const npm = (command, cwd) => execSync(`npm ${command}`, { cwd, encoding: "utf8", stdio: "pipe" });

const [packed] = JSON.parse(npm(`pack --json --pack-destination "${project}"`, pkg));

/** The path of the tarball. */
export const tarball = join(project, packed.filename);

/** The paths of the files in the tarball. */
export const files = packed.files.map((file) => file.path).sort();

writeFileSync(join(project, "package.json"), '{ "private": true }');
writeFileSync(join(project, "load.mjs"), 'export * from "image-sharing";');
npm(`install --offline --no-audit --no-fund "./${packed.filename}"`, project);

/** The package as the project imports it. */
export const load = () => import(pathToFileURL(join(project, "load.mjs")));
