"use client";
import { useMutation } from "@tanstack/react-query";
import { ClipboardPaste, FileUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FileError, FileTooLarge } from "@/components/common/file-error";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { startImport } from "@/lib/client/catalog-import";
import { IMPORT_BYTES, type ImportInspection } from "@/lib/contracts/catalog-import";
import { useCatalog } from "../catalog-context";
import { CatalogDropZone } from "./catalog-drop-zone";
import { PasteForm } from "./paste-form";
import { UploadProgress } from "./upload-progress";

interface FileStepProps {
	onOpen: (inspection: ImportInspection) => void;
	/** Goes on with the file that was begun before; null when there is none. */
	onResume: (() => void) | null;
	onForget: () => void;
}

export function FileStep({ onOpen, onResume, onForget }: FileStepProps) {
	const t = useTranslations("catalog.import");
	const { workspace } = useCatalog();
	const [pasting, setPasting] = useState(false);
	const [text, setText] = useState("");
	const [sent, setSent] = useState(0);
	const upload = useMutation({
		mutationFn: ({ name, body }: { name: string; body: Blob }) => {
			setSent(0);
			if (body.size > IMPORT_BYTES) throw new FileTooLarge();
			return startImport(workspace, name.slice(-200), body, setSent);
		},
		onSuccess: onOpen,
	});
	if (upload.isPending) return <UploadProgress name={upload.variables.name} share={sent} />;
	return (
		<div className="space-y-4">
			{onResume ? (
				<Callout tone="info" action={<Button onClick={onResume}>{t("resume.go")}</Button>}>
					{t("resume.text")}{" "}
					<Button look="link" onClick={onForget}>
						{t("resume.forget")}
					</Button>
				</Callout>
			) : null}
			<FileError error={upload.error} />
			{pasting ? (
				<PasteForm
					text={text}
					onChange={setText}
					onRead={() => upload.mutate({ name: t("file.pastedName"), body: new Blob([text]) })}
				/>
			) : (
				<CatalogDropZone onFile={(file) => upload.mutate({ name: file.name || "file.csv", body: file })} />
			)}
			<p>
				<Button look="link" onClick={() => setPasting(!pasting)}>
					{pasting ? <FileUp size={16} aria-hidden="true" /> : <ClipboardPaste size={16} aria-hidden="true" />}
					{t(pasting ? "file.upload" : "file.paste")}
				</Button>
			</p>
		</div>
	);
}
