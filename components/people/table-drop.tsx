"use client";
import type { UseMutationResult } from "@tanstack/react-query";
import { FileSpreadsheet } from "lucide-react";
import { FileError } from "@/components/common/file-error";
import { DropZone } from "@/components/ui/drop-zone";

interface TableDropProps {
	/** Of the page that takes the file. */
	say: (key: "drop" | "or" | "reading" | "choose" | "limits") => string;
	start: Pick<UseMutationResult<unknown, Error, File>, "error" | "isPending" | "mutate">;
}

/** Where a file of rows is dropped or chosen, and what is wrong with it. */
export function TableDrop({ say, start }: TableDropProps) {
	return (
		<div className="space-y-4">
			<DropZone
				icon={<FileSpreadsheet size={24} />}
				title={say("drop")}
				or={say("or")}
				choose={say(start.isPending ? "reading" : "choose")}
				limits={say("limits")}
				accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
				compact
				onFile={(file) => start.mutate(file)}
			/>
			<FileError error={start.error} />
		</div>
	);
}
