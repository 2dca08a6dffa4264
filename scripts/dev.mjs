// @ts-check
// npm run dev: the product in development mode. Pages reload by themselves; the server starts anew when its code changes.
import { join } from "node:path";
import { DEV_BUILD, nextEnvironment } from "./lib/build/build.mjs";
import { watchBundles } from "./lib/build/watch.mjs";
import { demoLogin, hasSeed, seedOnce } from "./lib/demo.mjs";
import { givenDatabase, makeDataFolder, productEnvironment, startEmbedded, wantedPort } from "./lib/environment.mjs";
import { generateClient } from "./lib/generate.mjs";
import { checkNode, installDependencies } from "./lib/install.mjs";
import { lockFolder } from "./lib/lock.mjs";
import { migrate } from "./lib/migrate.mjs";
import { printFailure, step } from "./lib/report.mjs";
import { dataFolder, ROOT } from "./lib/root.mjs";
import { checkGivenSecrets } from "./lib/secrets.mjs";
import { startServer } from "./lib/server-process.mjs";
import { liveUntilStopped } from "./lib/stop-signals.mjs";

const data = dataFolder();

await liveUntilStopped(async ({ onStop }) => {
	checkNode();
	const own = !process.env.DATABASE_URL;
	if (!own) checkGivenSecrets(process.env);
	makeDataFolder(data);
	const lock = lockFolder(data, "npm run dev");
	onStop(lock.release);
	const port = await wantedPort("npm run dev");

	await step("Dependencies", installDependencies);
	await step("Database client", generateClient);
	const backing = own ? await step("Database", () => startEmbedded(data)) : givenDatabase();
	if (backing.embedded) onStop(backing.embedded.stop);
	await step("Migrations", () => migrate(backing.url));
	const product = productEnvironment(backing, { data, port, mode: "development", build: DEV_BUILD });
	const environment = { ...product, ...nextEnvironment(DEV_BUILD) };
	const url = product.APP_URL ?? "";

	/** @type {Awaited<ReturnType<typeof startServer>> | null} */
	let server = null;
	let working = Promise.resolve();
	let begun = false;
	const restart = () => {
		working = working.then(async () => {
			await server?.stop();
			server = null;
			server = await startServer(environment, { file: `${DEV_BUILD.bundles}/server.mjs` }).catch((error) => {
				printFailure(error);
				return null;
			});
			console.log(server ? `  ✓ Listening on ${url}` : "  ✗ Waiting for a change");
		});
		return working;
	};
	const watching = await step("Bundles", () => watchBundles(join(ROOT, DEV_BUILD.bundles), () => begun && restart()));
	onStop(watching.stop);
	if (own && hasSeed(DEV_BUILD.bundles)) await step("Demo", (note) => seedOnce(data, backing, environment, note));
	onStop(async () => {
		await working;
		await server?.stop();
	});
	begun = true;
	await restart();
	lock.answersAt(url);
	const login = demoLogin(data);
	if (login) console.log(`\n  Demo login  ${login.email}  ${login.password}\n`);

	const { embedded, folder } = backing;
	const databaseEnd = embedded?.ended.then(() => `The database ended by itself; see ${folder}/postgres.log.`);
	return { failed: databaseEnd ?? new Promise(() => {}) };
});
