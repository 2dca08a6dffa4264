import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { env } from "@/lib/config/env";
import type { ScriptName } from "@/shopper/page-data";

export interface ShopperFile {
	plain: Buffer;
	brotli: Buffer;
	gzip: Buffer;
}

export interface ShopperFiles {
	/** Names of the files, with the hash of their content. `hosted` is the page's own script. */
	names: Record<ScriptName | "hosted", string>;
	find: (name: string) => ShopperFile | null;
}

let known: ShopperFiles | undefined;

/** The browser's bundles. */
export function shopperFiles(): ShopperFiles {
	known ??= readFiles(resolve(env().BUILD_DIR, "shopper"));
	return known;
}

function readFiles(from: string): ShopperFiles {
	const names: ShopperFiles["names"] = JSON.parse(readFileSync(join(from, "manifest.json"), "utf8"));
	const files = new Map<string, ShopperFile | null>();
	return {
		names,
		find: (name) => {
			if (!namePattern.test(name)) return null;
			const file = files.get(name) ?? read(join(from, name));
			if (file) files.set(name, file);
			return file;
		},
	};
}

/** A plain name, so that no path leads out of the folder. */
const namePattern = /^[a-z]+\.[A-Z0-9]{8}\.js$/;

function read(path: string): ShopperFile | null {
	if (!existsSync(path)) return null;
	const plain = readFileSync(path);
	const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
	return { plain, brotli: brotliCompressSync(plain, { params }), gzip: gzipSync(plain, { level: 9 }) };
}
