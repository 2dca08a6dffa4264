import "server-only";
import { randomBytes } from "node:crypto";
import type { Transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { createDefaultPurposes } from "./create-default-purposes";
import { slugify } from "./slugify";

export interface NewWorkspace {
	name: string;
	locale: string;
	demo?: boolean;
	/** Wished for; made from the name when left out. */
	slug?: string;
	currency?: string;
}

/** Makes a workspace with an address, its owner and the default purposes; returns its slug. */
export async function createWorkspace(tx: Transaction, userId: string, wish: NewWorkspace): Promise<string> {
	const { name, locale, demo = false } = wish;
	const id = newId();
	const slug = await freeSlug(tx, wish.slug ?? slugify(name));
	const currency = wish.currency ?? (locale === "da" ? "DKK" : "EUR");
	await tx.workspace.create({ data: { id, name, slug, locale, currency, demo } });
	await tx.address.create({ data: { kind: "workspace", key: slug, workspaceId: id, targetId: id } });
	await tx.member.create({ data: { workspaceId: id, userId, role: "owner" } });
	await createDefaultPurposes(tx, id);
	return slug;
}

async function freeSlug(tx: Transaction, wish: string): Promise<string> {
	const taken = await tx.address.findUnique({ where: { kind_key: { kind: "workspace", key: wish } } });
	return taken ? `${wish}-${randomBytes(3).toString("hex")}` : wish;
}
