import { queryOptions } from "@tanstack/react-query";
import { workspaceApi } from "@/lib/config/paths";
import type { TraitBody, TraitRow, TraitUses } from "@/lib/contracts/traits";
import { getJson, sendJson } from "./http";

/** Keys nest: people → the dictionary → what it is used for. */
export const peopleKeys = {
	all: (workspace: string) => ["people", workspace] as const,
	traits: (workspace: string) => ["people", workspace, "traits"] as const,
	traitUses: (workspace: string) => ["people", workspace, "traits", "use"] as const,
};

const path = (workspace: string, ...parts: string[]) => workspaceApi(workspace, "people", ...parts);

/** The dictionary in its order, archived traits too. */
export const traitsOptions = (workspace: string) =>
	queryOptions({
		queryKey: peopleKeys.traits(workspace),
		queryFn: ({ signal }) => getJson<TraitRow[]>(path(workspace, "traits"), {}, signal),
	});

export const traitUsesOptions = (workspace: string) =>
	queryOptions({
		queryKey: peopleKeys.traitUses(workspace),
		queryFn: ({ signal }) => getJson<TraitUses>(path(workspace, "traits", "use"), {}, signal),
	});

/** `id` null adds one. */
export const saveTrait = (workspace: string, id: string | null, body: TraitBody): Promise<{ id: string }> =>
	id === null
		? sendJson("POST", path(workspace, "traits"), body)
		: sendJson("PUT", path(workspace, "traits", id), body);
