// Generated from test/diagnostics by `npm run generate`. Change the folder of the code, not this file.
import type { CodeExample } from '../explain-code.js'

export const examples: ReadonlyMap<string, CodeExample> = new Map([
  [
    'IQA001',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: \"The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n",
      shown: "error[IQA001]: This line is not valid YAML.\n" +
        " --> bad.iqa.yaml:7:12\n" +
        "  |\n" +
        "6 |   - id: review\n" +
        "7 |     title: \"The review\n" +
        "  |            ^^^^^^^^^^^\n" +
        "  = help: Close the text that starts here with the same quote that opens it.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: \"The review\"\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n",
    },
  ],
  [
    'IQA002',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "\tguidance: Look at the evidence and at the public interest.\n",
      shown: "error[IQA002]: This line starts with a tab.\n" +
        "  --> bad.iqa.yaml:12:1\n" +
        "   |\n" +
        "11 |         answer: yes_no\n" +
        "12 | →   guidance: Look at the evidence and at the public interest.\n" +
        "   | ^\n" +
        "   = help: Use spaces at the start of a line, two for each level. (iqa check --fix will do this.)\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        guidance: Look at the evidence and at the public interest.\n",
    },
  ],
  [
    'IQA003',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: unused_material\n" +
        "        ask: Disclosure: was unused material dealt with properly?\n" +
        "        answer: yes_no\n",
      shown: "error[IQA003]: This text has a colon in it, so it needs quotes.\n" +
        "  --> bad.iqa.yaml:10:14\n" +
        "   |\n" +
        " 9 |       - id: unused_material\n" +
        "10 |         ask: Disclosure: was unused material dealt with properly?\n" +
        "   |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n" +
        "   = help: Write  ask: \"Disclosure: was unused material dealt with properly?\"\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: unused_material\n" +
        "        ask: \"Disclosure: was unused material dealt with properly?\"\n" +
        "        answer: yes_no\n",
    },
  ],
  [
    'IQA004',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        guidance: Look at the evidence.\n" +
        "        guidance: Look at the public interest.\n",
      shown: "error[IQA004]: \"guidance\" is written twice here.\n" +
        "  --> bad.iqa.yaml:13:9\n" +
        "   |\n" +
        "12 |         guidance: Look at the evidence.\n" +
        "13 |         guidance: Look at the public interest.\n" +
        "   |         ^^^^^^^^\n" +
        "   = help: Delete one, or join the two. The first is on line 12.\n" +
        "   = note: It is written here first.\n" +
        "  --> bad.iqa.yaml:12:9\n" +
        "   |\n" +
        "11 |         answer: yes_no\n" +
        "12 |         guidance: Look at the evidence.\n" +
        "   |         ^^^^^^^^\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        guidance: Look at the evidence and at the public interest.\n",
    },
  ],
  [
    'IQA005',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "---\n" +
        "set: advice\n",
      shown: "error[IQA005]: This file has two documents.\n" +
        "  --> bad.iqa.yaml:12:1\n" +
        "   |\n" +
        "11 |         answer: yes_no\n" +
        "12 | ---\n" +
        "   | ^^^\n" +
        "   = help: Remove the line ---, or move what follows it to a file of its own.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n",
    },
  ],
  [
    'IQA006',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        issues: &lacking {reasons_missing: The reasons are not recorded}\n" +
        "      - id: public_interest\n" +
        "        ask: Was the public interest weighed?\n" +
        "        answer: yes_no\n" +
        "        issues: *lacking\n",
      shown: "error[IQA006]: Anchors, merge keys and tags are not allowed.\n" +
        "  --> bad.iqa.yaml:12:17\n" +
        "   |\n" +
        "11 |         answer: yes_no\n" +
        "12 |         issues: &lacking {reasons_missing: The reasons are not recorded}\n" +
        "   |                 ^^^^^^^^\n" +
        "   = help: If the & belongs to a text, put the text in quotes. Else write what it stands for.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        issues: {reasons_missing: The reasons are not recorded}\n" +
        "      - id: public_interest\n" +
        "        ask: Was the public interest weighed?\n" +
        "        answer: yes_no\n" +
        "        issues: {reasons_missing: The reasons are not recorded}\n",
    },
  ],
  [
    'IQA007',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: 2026\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n",
      shown: "error[IQA007]: YAML reads 2026 as a number.\n" +
        " --> bad.iqa.yaml:3:8\n" +
        "  |\n" +
        "2 | set: charging\n" +
        "3 | title: 2026\n" +
        "  |        ^^^^\n" +
        "  = help: Put quotes round it: \"2026\".\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: \"2026\"\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n",
    },
  ],
  [
    'IQA008',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        standards: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[a]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\n",
      shown: "error[IQA008]: This is too many levels deep; the most is 32.\n" +
        "  --> bad.iqa.yaml:12:47\n" +
        "   |\n" +
        "11 |         answer: yes_no\n" +
        "12 |         standards: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[a]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\n" +
        "   |                                               ^\n" +
        "   = help: Split the set, or move a group of questions to a module.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n",
    },
  ],
  [
    'IQA009',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        comment: {when: {answer: no}, prompt: Say what was missing, and why.}\n",
      shown: "error[IQA009]: This text has a comma in it, so inside { } it needs quotes.\n" +
        "  --> bad.iqa.yaml:12:47\n" +
        "   |\n" +
        "11 |         answer: yes_no\n" +
        "12 |         comment: {when: {answer: no}, prompt: Say what was missing, and why.}\n" +
        "   |                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n" +
        "   = help: Write  prompt: \"Say what was missing, and why.\"\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        comment: {when: {answer: no}, prompt: \"Say what was missing, and why.\"}\n",
    },
  ],
  [
    'IQA010',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied\u200b correctly?\n" +
        "        answer: yes_no\n",
      shown: "error[IQA010]: There is a character here that cannot be seen, U+200B.\n" +
        "  --> bad.iqa.yaml:10:34\n" +
        "   |\n" +
        " 9 |       - id: code_test\n" +
        "10 |         ask: Was the test applied<U+200B> correctly?\n" +
        "   |                                  ^^^^^^^^\n" +
        "   = help: Delete it. Such characters often come with text copied from another program.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n",
    },
  ],
  [
    'IQA011',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        guidance: Gweler y llythyr a anfonwyd yngly\u0302n âr achos.\n",
      shown: "error[IQA011]: The letter ŷ is written in parts, as a letter and its accent.\n" +
        "  --> bad.iqa.yaml:12:51\n" +
        "   |\n" +
        "11 |         answer: yes_no\n" +
        "12 |         guidance: Gweler y llythyr a anfonwyd yngly\u0302n âr achos.\n" +
        "   |                                                   ^\n" +
        "   = help: Type the letter again. (iqa check --fix will do this.)\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        guidance: Gweler y llythyr a anfonwyd ynglŷn âr achos.\n",
    },
  ],
  [
    'IQA101',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        guidence: Look at the evidence and at the public interest.\n",
      shown: "error[IQA101]: A question cannot have \"guidence\".\n" +
        "  --> bad.iqa.yaml:12:9\n" +
        "   |\n" +
        "11 |         answer: yes_no\n" +
        "12 |         guidence: Look at the evidence and at the public interest.\n" +
        "   |         ^^^^^^^^\n" +
        "   = help: Did you mean guidance?\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        guidance: Look at the evidence and at the public interest.\n",
    },
  ],
  [
    'IQA102',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        answer: yes_no\n",
      shown: "error[IQA102]: This question needs \"ask\".\n" +
        " --> bad.iqa.yaml:9:9\n" +
        "  |\n" +
        "8 |     questions:\n" +
        "9 |       - id: code_test\n" +
        "  |         ^^\n" +
        "  = help: Add  ask: Was the test applied correctly?\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n",
    },
  ],
  [
    'IQA103',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        issues: The reasons are not recorded\n",
      shown: "error[IQA103]: issues should be ids with their texts, not \"The reasons are not recorded\".\n" +
        "  --> bad.iqa.yaml:12:17\n" +
        "   |\n" +
        "11 |         answer: yes_no\n" +
        "12 |         issues: The reasons are not recorded\n" +
        "   |                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n" +
        "   = help: Write, for example:  issues: {reasons_missing: The reasons are not recorded}\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        issues: {reasons_missing: The reasons are not recorded}\n",
    },
  ],
  [
    'IQA104',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: Code test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n",
      shown: "error[IQA104]: \"Code test\" is not a good id.\n" +
        " --> bad.iqa.yaml:9:13\n" +
        "  |\n" +
        "8 |     questions:\n" +
        "9 |       - id: Code test\n" +
        "  |             ^^^^^^^^^\n" +
        "  = help: Use small letters, numbers and _, starting with a letter. For example  code_test\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n",
    },
  ],
  [
    'IQA105',
    {
      bad: "iqa: 2\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n",
      shown: "error[IQA105]: This file is written for format 2; this tool reads 1.\n" +
        " --> bad.iqa.yaml:1:6\n" +
        "  |\n" +
        "1 | iqa: 2\n" +
        "  |      ^\n" +
        "  = help: Use a newer version of the tool, or write  iqa: 1\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n",
    },
  ],
  [
    'IQA106',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n" +
        "        guidance:\n",
      shown: "warning[IQA106]: guidance is empty.\n" +
        "  --> bad.iqa.yaml:12:9\n" +
        "   |\n" +
        "11 |         answer: yes_no\n" +
        "12 |         guidance:\n" +
        "   |         ^^^^^^^^\n" +
        "   = help: Fill it in, or delete the line.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n",
    },
  ],
  [
    'IQA108',
    {
      bad: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: answer\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n",
      shown: "error[IQA108]: \"answer\" cannot be used as an id.\n" +
        " --> bad.iqa.yaml:9:13\n" +
        "  |\n" +
        "8 |     questions:\n" +
        "9 |       - id: answer\n" +
        "  |             ^^^^^^\n" +
        "  = help: Choose another. It already means something in conditions.\n",
      fixed: "iqa: 1\n" +
        "set: charging\n" +
        "title: Charging decisions\n" +
        "version: 1.0.0\n" +
        "sections:\n" +
        "  - id: review\n" +
        "    title: The review\n" +
        "    questions:\n" +
        "      - id: code_test\n" +
        "        ask: Was the test applied correctly?\n" +
        "        answer: yes_no\n",
    },
  ],
])
