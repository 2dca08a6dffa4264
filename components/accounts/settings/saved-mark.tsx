import { Check } from "lucide-react";
import { useTranslations } from "next-intl";

/** Says in its place that a form was saved, aloud as well. */
export function SavedMark({ shown }: { shown: boolean }) {
	const t = useTranslations("settings");
	return (
		<span role="status" className="inline-flex items-center gap-1.5 text-success-text">
			{shown ? (
				<>
					<Check size={16} aria-hidden="true" />
					{t("saved")}
				</>
			) : null}
		</span>
	);
}
