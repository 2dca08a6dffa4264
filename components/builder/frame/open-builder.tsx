"use client";
import { useQuery } from "@tanstack/react-query";
import { ErrorMessage } from "@/components/common/error-message";
import { quizOptions } from "@/lib/client/quiz";
import { Builder } from "./builder";
import { BuilderSkeleton } from "./builder-skeleton";

interface OpenBuilderProps {
	/** Slug. */
	workspace: string;
	quiz: string;
	canEdit: boolean;
}

/** Begins with the draft as it is known last; what others save later shows as a conflict, not as a jump. */
export function OpenBuilder({ workspace, quiz, canEdit }: OpenBuilderProps) {
	const { data, error, refetch } = useQuery(quizOptions(workspace, quiz));
	if (data) return <Builder workspace={workspace} quiz={data} canEdit={canEdit} />;
	if (error) return <ErrorMessage error={error} onRetry={() => void refetch()} className="m-6" />;
	return <BuilderSkeleton />;
}
