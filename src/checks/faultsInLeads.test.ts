import { describe, expect, test } from "vitest";
import { findingsWithout, testFaults } from "../testing/injectedFaults.ts";

describe("checkDossier, faults in what leads the page:", () => {
  testFaults([
    [
      "a lead that names a country for which it is open",
      {
        "/statements/2/lead": "India agreed with Belarus, Tajikistan, Kazakhstan and China to go on working together.",
      },
      "/statements/2/lead",
      "names China",
    ],
    [
      "a lead that leaves out who agreed",
      { "/statements/2/lead": "India agreed with Belarus and Kazakhstan to go on working together." },
      "/statements/2/lead",
      "does not name Tajikistan",
    ],
    [
      "a lead of what is open for every meeting",
      { "/statements/1/lead": "India described the attack at Pahalgam." },
      "/statements/1/lead",
      "leaves it open for every meeting",
    ],
    [
      "a meeting of which the first screen tells nothing",
      { "/statements/0/lead": undefined, "/statements/2/lead": undefined },
      "/meetings/1",
      "would not tell of it",
    ],
    [
      "a basis that is not cited",
      { "/meetings/0/dateBasis": "Monday" },
      "/meetings/0/dateBasis",
      "not among the terms",
    ],
    ["a basis of a printed date", { "/events/0/dateBasis": "2020" }, "/events/0/dateBasis", "The date is stated"],
  ]);

  test("a dossier that leads with one statement of all its meetings passes", () => {
    expect(findingsWithout({ "/statements/2/lead": undefined, "/statements/13/lead": undefined })).toEqual([]);
  });
});
