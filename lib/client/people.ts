import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { workspaceApi } from "@/lib/config/paths";
import type {
	CorrectionBody,
	IdentifierBody,
	PeoplePage,
	PeopleQuery,
	PersonDetail,
	PersonRecommendation,
	RecommendationQuery,
} from "@/lib/contracts/people";
import type { TraitBody, TraitRow, TraitUses } from "@/lib/contracts/traits";
import { getJson, sendJson } from "./http";

/** Keys nest: people → the dictionary → what it is used for. */
export const peopleKeys = {
	all: (workspace: string) => ["people", workspace] as const,
	list: (workspace: string, query: PeopleQuery) => ["people", workspace, "list", query] as const,
	found: (workspace: string, text: string) => ["people", workspace, "found", text] as const,
	person: (workspace: string, id: string) => ["people", workspace, "person", id] as const,
	traits: (workspace: string) => ["people", workspace, "traits"] as const,
	traitUses: (workspace: string) => ["people", workspace, "traits", "use"] as const,
};

const path = (workspace: string, ...parts: string[]) => workspaceApi(workspace, "people", ...parts);

export const peopleOptions = (workspace: string, query: PeopleQuery) =>
	queryOptions({
		queryKey: peopleKeys.list(workspace, query),
		queryFn: ({ signal }) => getJson<PeoplePage>(path(workspace), { ...query }, signal),
		placeholderData: keepPreviousData,
		// Each reading in clear leaves an audit line.
		refetchOnWindowFocus: false,
	});

/** Who has this whole identifier. */
export const foundOptions = (workspace: string, text: string) =>
	queryOptions({
		queryKey: peopleKeys.found(workspace, text),
		queryFn: () => sendJson<PeoplePage>("POST", path(workspace, "find"), { text }),
		refetchOnWindowFocus: false,
	});

export const personOptions = (workspace: string, id: string) =>
	queryOptions({
		queryKey: peopleKeys.person(workspace, id),
		queryFn: ({ signal }) => getJson<PersonDetail>(path(workspace, id), {}, signal),
		refetchOnWindowFocus: false,
	});

/** What the quiz recommends by what is known alone; asked for once both are chosen. */
export const recommendationOptions = (workspace: string, id: string, query: RecommendationQuery | null) =>
	queryOptions({
		queryKey: [...peopleKeys.person(workspace, id), "recommendation", query] as const,
		queryFn: ({ signal }) => getJson<PersonRecommendation>(path(workspace, id, "recommendation"), { ...query }, signal),
		enabled: query !== null,
	});

export const correctTrait = (workspace: string, id: string, body: CorrectionBody): Promise<void> =>
	sendJson("POST", path(workspace, id, "traits"), body);
export const addIdentifier = (workspace: string, id: string, body: IdentifierBody): Promise<void> =>
	sendJson("POST", path(workspace, id, "identifiers"), body);
/** The other becomes a part of this one. */
export const mergePeople = (workspace: string, id: string, other: string): Promise<{ id: string }> =>
	sendJson("POST", path(workspace, id, "merge"), { other });
export const undoMerge = (workspace: string, merge: string): Promise<void> =>
	sendJson("DELETE", path(workspace, "merges", merge));

/** They want it no longer. */
export const endWish = (workspace: string, id: string, wish: string): Promise<void> =>
	sendJson("DELETE", path(workspace, id, "wishes", wish));

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
