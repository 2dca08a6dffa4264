// @ts-check
// npm start: from a bare clone to a product that listens.
import { buildProduct, startBuild } from "./lib/build/build.mjs";
import { demoLogin, hasSeed, seedOnce } from "./lib/demo.mjs";
import { givenDatabase, makeDataFolder, productEnvironment, startEmbedded, wantedPort } from "./lib/environment.mjs";
import { generateClient } from "./lib/generate.mjs";
import { checkNode, installDependencies } from "./lib/install.mjs";
import { lockFolder } from "./lib/lock.mjs";
import { migrate } from "./lib/migrate.mjs";
import { sinceStart, step } from "./lib/report.mjs";
import { dataFolder } from "./lib/root.mjs";
import { checkGivenSecrets } from "./lib/secrets.mjs";
import { startServer } from "./lib/server-process.mjs";
import { liveUntilStopped } from "./lib/stop-signals.mjs";

const data = dataFolder();
const build = startBuild();

await liveUntilStopped(async ({ onStop }) => {
	checkNode();
	const own = !process.env.DATABASE_URL;
	if (!own) checkGivenSecrets(process.env);
	makeDataFolder(data);
	// Nodes on one database may share a folder; an embedded database has one product.
	const lock = own ? lockFolder(data, "npm start") : null;
	if (lock) onStop(lock.release);
	const port = await wantedPort("npm start");

	console.log("Candor is starting");
	await step("Dependencies", installDependencies);
	await step("Database client", generateClient);
	await step("Build", (note) => buildProduct(build, note));
	const backing = own ? await step("Database", () => startEmbedded(data)) : givenDatabase();
	if (backing.embedded) onStop(backing.embedded.stop);
	await step("Migrations", async (note) => {
		const applied = await migrate(backing.url);
		note(applied.length === 0 ? "up to date" : `${applied.length} applied`);
	});
	const environment = productEnvironment(backing, { data, port, mode: "production", build });
	if (own && hasSeed(build.bundles)) await step("Demo", (note) => seedOnce(data, backing, environment, note));
	const server = await step("Server", () => startServer(environment, { file: `${build.bundles}/server.mjs` }));
	onStop(server.stop, server.kill);
	lock?.answersAt(environment.APP_URL ?? "");
	printWelcome(environment.APP_URL ?? "", backing);

	const serverEnd = server.ended.then((how) => `The server ended by itself (${how}).`);
	const { embedded, folder } = backing;
	const databaseEnd = embedded?.ended.then(() => `The database ended by itself; see ${folder}/postgres.log.`);
	return { failed: Promise.race(databaseEnd ? [serverEnd, databaseEnd] : [serverEnd]) };
});

/** @param {string} url @param {import("./lib/environment.mjs").Backing} backing */
function printWelcome(url, backing) {
	const login = backing.embedded ? demoLogin(data) : null;
	console.log(`\nReady after ${sinceStart()}\n`);
	console.log(`  Address     ${url}`);
	if (login) console.log(`  Demo login  ${login.email}  ${login.password}`);
	if (backing.folder)
		console.log(`  Data        ${data}${backing.folder === data ? "" : ` (database in ${backing.folder})`}`);
	console.log("\nStop with Ctrl-C.\n");
}
