// @ts-check
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.mjs";

/** @typedef {import("@prisma/schema-engine-wasm").SchemaEngine} Engine */

/** @type {Promise<typeof import("@prisma/schema-engine-wasm")> | null} */
let loading = null;

/** Prisma's own schema engine, compiled to WebAssembly: migrations without a downloaded binary. */
async function loadEngine() {
	const glue = await import("@prisma/schema-engine-wasm/schema_engine_bg");
	const code = readFileSync(join(ROOT, "node_modules/@prisma/schema-engine-wasm/schema_engine_bg.wasm"));
	const { instance } = await WebAssembly.instantiate(code, { "./schema_engine_bg.js": glue });
	glue.__wbg_set_wasm(instance.exports);
	/** @type {{ __wbindgen_start(): void }} */ (/** @type {unknown} */ (instance.exports)).__wbindgen_start();
	return glue;
}

/**
 * @template T
 * @param {string} url the database the engine is bound to
 * @param {(engine: Engine) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withEngine(url, work) {
	loading ??= loadEngine();
	const { SchemaEngine } = await loading;
	const { PrismaPg } = await import("@prisma/adapter-pg");
	const { bindMigrationAwareSqlAdapterFactory } = await import("@prisma/driver-adapter-utils");
	const { default: pg } = await import("pg");
	const pool = new pg.Pool({ connectionString: url, max: 2 });
	const engine = await SchemaEngine.new(
		{ datamodels: undefined },
		() => {},
		bindMigrationAwareSqlAdapterFactory(new PrismaPg(pool)),
	);
	try {
		return await work(engine);
	} finally {
		engine.free();
		if (!pool.ended) await pool.end();
	}
}
