// @ts-check
import { Explained } from "../report.mjs";

/**
 * @template T
 * @param {string} url
 * @param {(client: import("pg").Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withClient(url, work) {
	const { default: pg } = await import("pg");
	const client = new pg.Client({ connectionString: url });
	await client.connect().catch((error) => {
		throw new Explained(`The database can't be reached: ${error.message || error.code}`);
	});
	try {
		return await work(client);
	} finally {
		await client.end();
	}
}

/** Creates the database when there is none, from a template if one is named. @param {string} admin @param {string} name @param {string} [template] */
export const createDatabase = (admin, name, template = "template1") =>
	withClient(admin, async (client) => {
		const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
		if (found.rowCount) return;
		// Names can't be parameters; the driver quotes them.
		await client.query(
			`CREATE DATABASE ${client.escapeIdentifier(name)} TEMPLATE ${client.escapeIdentifier(template)}`,
		);
	});

/** @param {string} admin @param {string} name */
export const dropDatabase = (admin, name) =>
	withClient(admin, (client) => client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`));
