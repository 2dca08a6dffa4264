import { z } from "zod";
import type { AttributeDefinition, Catalog, Finding, LocalText, QuizDocument } from "../quiz/types";
import { localText } from "./quiz-parts";
import { quizPatch } from "./quiz-patch";

export const quizName = z.string().trim().min(1).max(200);

/** Most bytes of a quiz's file: a document of its greatest size, indented, with the names of what it refers to. */
export const mostQuizFileBytes = 8 * 1024 * 1024;

export const quizStatuses = ["draft", "live", "paused", "unpublished"] as const;
export type QuizStatus = (typeof quizStatuses)[number];

/** What a quiz can be begun from. */
export const quizStarts = ["blank", "skin-routine", "survey", "newsletter", "preferences", "feedback", "plan"] as const;
export type QuizStart = (typeof quizStarts)[number];

export const newQuizRequest = z.strictObject({
	name: quizName,
	from: z.enum(quizStarts),
});
export type NewQuizRequest = z.infer<typeof newQuizRequest>;

/** `base` is the revision that the patches were made on; any other answers 409 stale-revision. */
export const saveDraftRequest = z.strictObject({
	base: z.int().min(0).max(2_147_483_646),
	patches: z.array(quizPatch).min(1).max(5000),
});
export type SaveDraftRequest = z.infer<typeof saveDraftRequest>;
export interface SaveDraftReply {
	revision: number;
}

export const renameQuizRequest = z.strictObject({ name: quizName });
export type RenameQuizRequest = z.infer<typeof renameQuizRequest>;

/** The quiz's name as typed, to confirm that it goes. */
export const archiveQuizRequest = z.strictObject({
	confirm: z.string().max(200),
});
export type ArchiveQuizRequest = z.infer<typeof archiveQuizRequest>;

export const restoreVersionRequest = z.strictObject({
	base: saveDraftRequest.shape.base,
});
export type RestoreVersionRequest = z.infer<typeof restoreVersionRequest>;

/**
 * `id` is the version's, made by whoever publishes: sent again it makes no second one. `revision` is the draft that was looked
 * at; any other answers 409 stale-revision. Warnings need a note: 422 note-needed.
 */
export const publishRequest = z.strictObject({
	id: z.uuid(),
	revision: saveDraftRequest.shape.base,
	note: z.string().trim().max(500),
});
export type PublishRequest = z.infer<typeof publishRequest>;
export interface PublishReply {
	versionId: string;
	number: number;
	slug: string;
}

export const statusRequest = z.discriminatedUnion("to", [
	z.strictObject({ to: z.literal("live") }),
	z.strictObject({ to: z.literal("unpublished") }),
	z.strictObject({ to: z.literal("paused"), message: localText(1000) }),
]);
export type StatusRequest = z.infer<typeof statusRequest>;

export const slugRequest = z.strictObject({ slug: z.string().trim().max(60) });

/** What every page of a quiz needs. Times are ISO 8601. */
export interface QuizHead {
	id: string;
	name: string;
	slug: string;
	status: QuizStatus;
	revision: number;
	updatedAt: string;
	/** The published version; null before the first. */
	version: {
		id: string;
		number: number;
		revision: number;
		publishedAt: string;
	} | null;
	/** The draft was saved after the version was published. */
	changed: boolean;
}

/** A line of the list. Figures: responses first seen in the last seven days, test runs left out. */
export interface QuizListItem extends QuizHead {
	started: number;
	completed: number;
	/** Started per day, oldest first, seven numbers. */
	days: number[];
}

/** Out of every list, and kept. */
export interface ArchivedQuiz {
	id: string;
	name: string;
	archivedAt: string;
}

export interface QuizDraft extends QuizHead {
	draft: QuizDocument;
	pausedMessage: LocalText;
	/** Origins of the sites that may embed it; "*": any (quiz-sites.ts). */
	sites: string[];
}

/** A warning that a version was published with. Params name products by their title at that time. */
export type AcceptedFinding = Pick<Finding, "code" | "node" | "params">;

export interface VersionListItem {
	id: string;
	number: number;
	/** Why `accepted` may stay, or what changed. */
	note: string;
	accepted: AcceptedFinding[];
	publishedAt: string;
	/** Null when the account is gone. */
	publishedBy: string | null;
	responses: number;
	current: boolean;
}

/** What the builder needs to run the engine by itself. */
export interface TrialCatalog {
	catalog: Catalog;
	attributes: AttributeDefinition[];
	/** By product id. */
	pictures: Record<string, { imageUrl: string | null; url: string | null }>;
}

export interface MediaReply {
	/** A path of our own, for the document's `imageUrl`. */
	url: string;
	width: number;
	height: number;
}

/** Names the parts of addresses under …/quizzes. */
export const quizParams = z.object({ quiz: z.uuid() });
export const versionParams = z.object({ quiz: z.uuid(), version: z.uuid() });
