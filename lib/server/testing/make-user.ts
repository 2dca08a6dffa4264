import { hashPassword } from "@/lib/server/auth/hash-password";
import { db } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";

export interface TestUser {
	id: string;
	email: string;
	password: string;
}

/** A user who can sign in; confirmed unless told otherwise. */
export async function makeUser(
	wish: { email?: string; confirmed?: boolean; password?: string } = {},
): Promise<TestUser> {
	const id = newId();
	const { email = `${id}@example.com`, confirmed = true, password = "a long enough password" } = wish;
	await db().user.create({ data: { id, email, confirmedAt: confirmed ? new Date() : null } });
	const providerAccountId = confirmed ? email : id;
	const secret = await hashPassword(password);
	await db().account.create({ data: { userId: id, provider: "password", providerAccountId, secret } });
	return { id, email, password };
}
