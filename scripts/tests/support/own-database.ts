import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Client } from "pg";
import { withClient } from "../../lib/postgres/databases.mjs";

/** A look into the embedded database of a product that runs on that data folder. */
export function inDatabase<T>(data: string, work: (client: Client) => Promise<T>): Promise<T> {
	const { databasePassword } = JSON.parse(readFileSync(join(data, "secrets.json"), "utf8"));
	const port = readFileSync(join(data, "postgres-port"), "utf8").trim();
	return withClient(`postgresql://candor:${databasePassword}@127.0.0.1:${port}/candor`, work);
}
