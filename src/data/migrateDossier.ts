import { FORMAT } from "../model/format.ts";

type Json = Record<string, unknown>;

/**
 * Gives a dossier's JSON in today's format. Format 1 had no number, called a party's actor its country, and knew only
 * reports whose text was seen. What is no dossier, or is of today's format or of an unknown one, comes back as it is: the
 * schema says what is wrong with it. Nothing is changed in place.
 */
export function migrateDossier(json: unknown): unknown {
  if (!isRecord(json) || "format" in json) return json;
  const { $schema, ...rest } = json;
  return {
    ...($schema === undefined ? {} : { $schema }),
    format: FORMAT,
    ...rest,
    reports: eachOf(json.reports, reportOfFormat1),
    meetings: eachOf(json.meetings, meetingOfFormat1),
  };
}

function reportOfFormat1({ paragraphs, ...report }: Json): Json {
  return { ...report, textSeen: "whole", paragraphs };
}

function meetingOfFormat1(meeting: Json): Json {
  return { ...meeting, parties: eachOf(meeting.parties, ({ country, ...party }) => ({ actor: country, ...party })) };
}

function eachOf(list: unknown, change: (record: Json) => Json): unknown {
  return Array.isArray(list) ? list.map((record: unknown) => (isRecord(record) ? change(record) : record)) : list;
}

function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
