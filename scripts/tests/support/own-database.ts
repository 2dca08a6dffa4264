import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The embedded database of a product that runs on that data folder. */
export function ownDatabase(data: string): string {
	const { databasePassword } = JSON.parse(readFileSync(join(data, "secrets.json"), "utf8"));
	const port = readFileSync(join(data, "postgres-port"), "utf8").trim();
	return `postgresql://candor:${databasePassword}@127.0.0.1:${port}/candor`;
}
