import type { Locator, Page } from "@playwright/test";

/** What a reader wants to know, what has to be pressed for it, and what answers it. */
export interface Question {
  name: string;
  presses?: ((page: Page) => Promise<void>)[];
  answer: (page: Page) => Locator;
}

const outcomes = (page: Page) => page.getByRole("region", { name: "What came of it" });
const doubt = (words: string) => (page: Page) => page.locator("summary").filter({ hasText: words }).first().click();

/** Twenty questions of the first ten seconds, and where the page answers each. */
export const QUESTIONS: readonly Question[] = [
  { name: "Who met whom?", answer: (page) => page.getByText(/Rajnath Singh met the defence ministers of China, Bel/) },
  { name: "Together or one by one?", answer: (page) => page.getByText(/one by one/) },
  { name: "Where?", answer: (page) => page.getByText("4 meetings in Qingdao, China") },
  { name: "When?", answer: (page) => page.getByText("Thursday, 26 Jun 2025") },
  { name: "Is that day printed?", answer: (page) => page.getByText("worked out from “Thursday”") },
  { name: "What was agreed with China?", answer: (page) => outcomes(page).getByText(/agreed to keep consulting/) },
  {
    name: "What was agreed with the three?",
    answer: (page) => outcomes(page).getByText(/working together on defence/),
  },
  { name: "Was China in that?", answer: (page) => outcomes(page).getByText("Unclear whether China took part:") },
  {
    name: "Why is that unclear?",
    presses: [doubt("Unclear whether China took part")],
    answer: (page) => outcomes(page).getByText(/¶3 says only “the Ministers”/),
  },
  { name: "What were all four told?", answer: (page) => outcomes(page).getByText(/about the Pahalgam attack/) },
  { name: "Whose account is this?", answer: (page) => page.getByText("One side’s account:") },
  {
    name: "Whose side?",
    presses: [doubt("One side’s account")],
    answer: (page) => page.getByText(/A press release of India’s Ministry of Defence/),
  },
  { name: "Who published it, and when?", answer: (page) => page.getByText("As reported by IANS, 27 Jun 2025") },
  { name: "Which paragraph says what was agreed?", answer: (page) => outcomes(page).getByText("¶11") },
  { name: "What does SCO stand for?", answer: (page) => page.getByText(/Shanghai Cooperation Organisation \(SCO\)/) },
  { name: "Did Russia take part?", answer: (page) => page.getByText(/Not in this report: a meeting with Russia/) },
  {
    name: "Did Pakistan?",
    presses: [doubt("Not in this report")],
    answer: (page) => page.getByText(/^Pakistan: .*it took part in no meeting/),
  },
  { name: "Who is Dong Jun?", answer: (page) => page.getByText("Admiral Dong Jun") },
  {
    name: "Who were the other ministers?",
    answer: (page) => page.getByRole("article", { name: "Belarus" }).getByText("Lieutenant General Victor Khrenin"),
  },
  {
    name: "What did India raise with China?",
    presses: [(page) => page.getByRole("link", { name: "Topics by country" }).click()],
    answer: (page) => page.getByRole("link", { name: "Demarcation of the border, China: proposed" }),
  },
];
