import { randomBytes } from "node:crypto";
import type { Listings } from "../listing.ts";
import type { RawAnswer } from "./raw.ts";
import { endSession, isAccepted, isLegacySse, listWith, opening, reach, type Scene } from "./scene.ts";

/** What is visible without credentials. */
export async function unauthenticated(scene: Scene, listings: Listings): Promise<void> {
  const { observer } = scene;
  if (!scene.withCredentials) {
    const count = listings.tools.items.length;
    observer.add("unauthenticated-list", "tools/list without credentials", `listed ${count} tools`, {
      value: true,
      detail: { tools: count, status: 200, ...reach(scene) },
    });
    return;
  }
  const got = await listWith(scene, {}, "without credentials");
  await endSession(scene, {}, got.session);
  const open = got.tools !== null || (isLegacySse(scene) && isAccepted(scene, got.first));
  const greeted = !open && isAccepted(scene, got.first);
  observer.add(
    "unauthenticated-list",
    `${opening(scene).text} without credentials`,
    open
      ? got.tools === null
        ? "opened the event stream"
        : `listed ${got.tools.length} tools`
      : greeted
        ? "answers the handshake, lists nothing"
        : `refused with status ${got.first.status}`,
    { value: open, detail: { tools: got.tools?.length ?? 0, status: got.first.status, ...reach(scene) } },
  );
  if (got.first.status === 401 || got.first.status === 403) observeChallenge(scene, got.first);
}

function observeChallenge(scene: Scene, answer: RawAnswer): void {
  const text = answer.headers.get("www-authenticate") ?? "";
  const field = (name: string): string | null =>
    new RegExp(String.raw`\b${name}="([^"]{1,1000})"`).exec(text)?.[1] ??
    new RegExp(String.raw`\b${name}=([^\s,"]{1,1000})`).exec(text)?.[1] ??
    null;
  const bearer = /^\s*(?:bearer|dpop)\b/i.test(text);
  scene.observer.add(
    "www-authenticate",
    "the refusal without credentials",
    text === "" ? "no WWW-Authenticate header" : text.slice(0, 200),
    {
      value: bearer,
      detail: { status: answer.status, resourceMetadata: field("resource_metadata"), scope: field("scope") },
    },
  );
}

function wasOpen(scene: Scene): boolean {
  return scene.observer.list.some((one) => one.id === "unauthenticated-list" && one.value === true);
}

/** Whether an invented token is taken. */
export async function randomBearer(scene: Scene): Promise<void> {
  if (wasOpen(scene)) return;
  const extra = { authorization: `Bearer ${randomBytes(24).toString("base64url")}` };
  const got = await listWith(scene, extra, "with an invented token");
  await endSession(scene, extra, got.session);
  const accepted = got.tools !== null || (isLegacySse(scene) && isAccepted(scene, got.first));
  scene.observer.add(
    "random-bearer",
    `${opening(scene).text} with an invented bearer token`,
    accepted ? "accepted" : `refused with status ${got.first.status}`,
    {
      value: accepted,
      detail: { status: got.first.status },
    },
  );
}
