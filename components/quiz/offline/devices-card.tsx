"use client";
import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ErrorMessage } from "@/components/common/error-message";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Skeleton } from "@/components/ui/skeleton";
import { devicesOptions } from "@/lib/client/devices";
import { DeviceDialog } from "./device-dialog";
import { DeviceItem } from "./device-item";
import { PairingDialog } from "./pairing-dialog";

interface DevicesCardProps {
	workspace: string;
	quiz: string;
	/** That the quiz is offered in. */
	locales: string[];
	canEdit: boolean;
}

/** Tablets that collect without a network. */
export function DevicesCard({ workspace, quiz, locales, canEdit }: DevicesCardProps) {
	const t = useTranslations("devices");
	const { data: devices, error, refetch } = useQuery(devicesOptions(workspace, quiz));
	const [adding, setAdding] = useState(false);
	const [pairing, setPairing] = useState<string | null>(null);
	const props = { workspace, quiz, locales };
	return (
		<Card
			title={t("title")}
			description={t("text")}
			flush
			action={
				canEdit ? (
					<Button onClick={() => setAdding(true)}>
						<Plus size={16} aria-hidden="true" />
						{t("add")}
					</Button>
				) : null
			}
		>
			{error ? <ErrorMessage error={error} onRetry={refetch} className="m-5" /> : null}
			{devices === undefined && !error ? <Skeleton className="m-5 h-14" /> : null}
			{devices?.length === 0 ? <p className="px-5 py-6 text-muted">{t("none")}</p> : null}
			<ul aria-label={t("title")} className="divide-y">
				{devices?.map((device) => (
					<DeviceItem
						key={device.id}
						{...props}
						device={device}
						canEdit={canEdit}
						onPair={() => setPairing(device.id)}
					/>
				))}
			</ul>
			{adding ? (
				<DeviceDialog
					{...props}
					device={null}
					onClose={(made) => {
						setAdding(false);
						setPairing(made);
					}}
				/>
			) : null}
			{pairing ? (
				<PairingDialog workspace={workspace} quiz={quiz} device={pairing} onClose={() => setPairing(null)} />
			) : null}
		</Card>
	);
}
