import { laneRoute } from "@/server/lane-route";

export const GET = laneRoute;
export const POST = laneRoute;
