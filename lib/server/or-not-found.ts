import "server-only";
import { notFound } from "next/navigation";
import { AppError } from "@/lib/contracts/errors";

/** For pages: what the use case does not find is a page that doesn't exist. */
export async function orNotFound<T>(found: Promise<T>): Promise<T> {
	try {
		return await found;
	} catch (error) {
		if (error instanceof AppError && error.code === "not-found") notFound();
		throw error;
	}
}
