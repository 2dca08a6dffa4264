import type { DeviceStorage, SealedRun } from "./storage";

/** Seals what people gave. Whoever copies the browser's files has the key beside it; whoever reads the database through the page can use it and not take it away. */
export interface Vault {
	seal: (id: string, value: unknown) => Promise<SealedRun>;
	open: <T>(sealed: SealedRun) => Promise<T>;
}

const KEY = "key";

/** With the device's own key, made when it is first opened; it can't be read by any script. */
export async function openVault(storage: Pick<DeviceStorage, "get" | "set">): Promise<Vault> {
	const key = (await storage.get<CryptoKey>(KEY)) ?? (await makeKey(storage));
	// The id is sealed in: a run can't be laid in another's place.
	const how = (id: string, iv: Uint8Array<ArrayBuffer>) => ({
		...{ name: "AES-GCM", iv, additionalData: new TextEncoder().encode(id) },
	});
	return {
		seal: async (id, value) => {
			const iv = crypto.getRandomValues(new Uint8Array(12));
			const text = new TextEncoder().encode(JSON.stringify(value));
			return { id, iv, data: await crypto.subtle.encrypt(how(id, iv), key, text) };
		},
		open: async ({ id, iv, data }) =>
			JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(how(id, iv), key, data))),
	};
}

async function makeKey(storage: Pick<DeviceStorage, "set">): Promise<CryptoKey> {
	const key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
	await storage.set(KEY, key);
	return key;
}
