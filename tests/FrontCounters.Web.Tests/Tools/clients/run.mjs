// Checks the types of a client that was generated beside a script of ours, and runs it: node run.mjs FOLDER SCRIPT ADDRESS.
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { build } from "esbuild";

const [folder, script, address] = process.argv.slice(2);
const compiler = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const run = (...command) => execFileSync(process.execPath, command, { cwd: folder, encoding: "utf8" });
try {
  run(
    compiler, script, "--noEmit", "--strict", "--skipLibCheck", "--target", "es2022", "--module", "esnext",
    "--moduleResolution", "bundler", "--lib", "es2022,dom,dom.iterable", "--types", "node",
  );
} catch (fault) {
  console.error(fault.stdout);
  process.exit(1);
}
await build({ entryPoints: [`${folder}/${script}`], outfile: `${folder}/client.mjs`, bundle: true, platform: "node", format: "esm", logLevel: "error" });
process.stdout.write(run("client.mjs", address));
