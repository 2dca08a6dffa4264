import type { ProjectedRows } from "./project-rows";

export interface Projected extends ProjectedRows {
	workspaceId: string;
	responseId: string;
	quizId: string;
}
