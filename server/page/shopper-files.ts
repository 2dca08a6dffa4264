import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { env } from "@/lib/config/env";

type PageScript = "hosted" | "early" | "later" | "hiding" | "ranking" | "search" | "sign-up" | "local";
type ScriptName = PageScript | "embedded" | "embed" | "kiosk" | "worker";

export interface ShopperFiles {
	/** Names of the files, with the hash of their content. `hosted` is the page's own script, `embedded` its `later` in a frame, `embed` the loader for such pages, `early` what stands in the page itself; `kiosk` what devices run, `worker` what keeps it there. */
	names: Record<ScriptName, string>;
	find: (name: string) => Buffer | null;
}

let known: ShopperFiles | undefined;

/** The browser's bundles. */
export function shopperFiles(): ShopperFiles {
	known ??= readFiles(resolve(env().BUILD_DIR, "shopper"));
	return known;
}

function readFiles(from: string): ShopperFiles {
	const names: ShopperFiles["names"] = JSON.parse(readFileSync(join(from, "manifest.json"), "utf8"));
	// By plain names of what is there, so that no path leads out of the folder.
	const files = readdirSync(from).filter((name) => /^[a-z-]+\.[A-Z0-9]{8}\.js$/.test(name));
	const contents = new Map(files.map((name) => [name, readFileSync(join(from, name))]));
	return { names, find: (name) => contents.get(name) ?? null };
}
