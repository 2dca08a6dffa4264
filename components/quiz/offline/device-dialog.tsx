"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useId, useState } from "react";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { createDevice, editDevice, refreshDevices } from "@/lib/client/devices";
import { type DeviceRequest, type DeviceRow, deviceModes } from "@/lib/contracts/devices";

interface DeviceDialogProps {
	workspace: string;
	quiz: string;
	locales: string[];
	/** Null: a new one. */
	device: DeviceRow | null;
	/** With the id of a device that was made. */
	onClose: (made: string | null) => void;
}

export function DeviceDialog({ workspace, quiz, locales, device, onClose }: DeviceDialogProps) {
	const t = useTranslations("devices");
	const common = useTranslations("common");
	const language = useLocale();
	const client = useQueryClient();
	const form = useId();
	const [request, setRequest] = useState<DeviceRequest>({
		...{ name: device?.name ?? "", mode: device?.mode ?? "kiosk", locale: device?.locale ?? locales[0] ?? "en" },
		...{ source: device?.source ?? "kiosk", campaign: device?.campaign ?? "", pin: null },
	});
	const change = (part: Partial<DeviceRequest>) => setRequest({ ...request, ...part });
	const save = useMutation({
		mutationFn: async () => {
			if (!device) return (await createDevice(workspace, quiz, request)).id;
			await editDevice(workspace, quiz, device.id, request);
			return null;
		},
		onSuccess: async (made) => {
			await refreshDevices(client, workspace, quiz);
			onClose(made);
		},
	});
	const submit = (event: FormEvent) => {
		event.preventDefault();
		save.mutate();
	};
	const nameOf = (locale: string) => new Intl.DisplayNames([language], { type: "language" }).of(locale) ?? locale;
	return (
		<Dialog
			open
			onOpenChange={(open) => !open && onClose(null)}
			title={device ? t("editTitle") : t("addTitle")}
			closeLabel={common("close")}
			footer={
				<>
					<Button onClick={() => onClose(null)}>{common("cancel")}</Button>
					<Button type="submit" form={form} look="primary" busy={save.isPending}>
						{device ? t("save") : t("create")}
					</Button>
				</>
			}
		>
			<form id={form} onSubmit={submit} className="space-y-4">
				<Field label={t("name")} help={t("nameHelp")}>
					<Input
						value={request.name}
						onChange={({ target }) => change({ name: target.value })}
						maxLength={100}
						autoComplete="off"
						required
					/>
				</Field>
				<Field label={t("mode")} help={t(`modeHelp.${request.mode}`)}>
					<Select
						value={request.mode}
						onChange={(mode) => change({ mode })}
						options={deviceModes.map((mode) => ({ value: mode, label: t(`modes.${mode}`) }))}
					/>
				</Field>
				<div className="grid gap-4 sm:grid-cols-2">
					<Field
						label={t("pin")}
						help={device ? t("pinKept") : t("pinHelp")}
						aside={device ? common("optional") : null}
					>
						<Input
							value={request.pin ?? ""}
							onChange={({ target }) => change({ pin: target.value.replace(/\D/g, "") || null })}
							inputMode="numeric"
							pattern="\d{4,8}"
							minLength={4}
							maxLength={8}
							autoComplete="off"
							required={!device}
						/>
					</Field>
					<Field label={t("language")}>
						<Select
							value={request.locale}
							onChange={(locale) => change({ locale })}
							options={locales.map((locale) => ({ value: locale, label: nameOf(locale) }))}
						/>
					</Field>
					<Field label={t("source")}>
						<Input
							value={request.source}
							onChange={({ target }) => change({ source: target.value })}
							maxLength={100}
							autoComplete="off"
							required
						/>
					</Field>
					<Field label={t("campaign")} aside={common("optional")}>
						<Input
							value={request.campaign}
							onChange={({ target }) => change({ campaign: target.value })}
							maxLength={100}
							autoComplete="off"
							placeholder={t("campaignExample")}
						/>
					</Field>
				</div>
				<p className="text-muted text-sm">{t("marksHelp")}</p>
				<ErrorMessage error={save.error} />
			</form>
		</Dialog>
	);
}
