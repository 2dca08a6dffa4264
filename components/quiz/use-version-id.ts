"use client";
import { useState } from "react";
import { uuidv7 } from "uuidv7";

/** The id of the version that publishing a revision makes: however often that is tried over a bad line, the same. */
export function useVersionId(): (revision: number) => string {
	const [ids] = useState(() => new Map<number, string>());
	return (revision) => {
		const id = ids.get(revision) ?? uuidv7();
		ids.set(revision, id);
		return id;
	};
}
